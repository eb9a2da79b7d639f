package dev.parlor.commands.moment;

import dev.parlor.commands.Reply;

/**
 * What the one message about something says at present.
 *
 * @param reply what it says
 * @param over whether it will say nothing else, but for better pictures
 */
public record Placard(Reply reply, boolean over) {}
