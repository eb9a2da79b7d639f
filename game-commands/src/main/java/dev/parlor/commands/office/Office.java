package dev.parlor.commands.office;

import dev.parlor.core.chat.PostingDesk;

/**
 * Where the bot itself is run.
 *
 * @param operators who runs it
 * @param reloading reads again what is set
 * @param wire how the chat is reached
 * @param postings what waits to be told there
 */
public record Office(Operators operators, Reloading reloading, Wire wire, PostingDesk postings) {}
