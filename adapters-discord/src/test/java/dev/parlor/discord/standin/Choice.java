package dev.parlor.discord.standin;

/**
 * Something that was offered to somebody who types.
 *
 * @param name what is shown
 * @param value what is sent, as text
 */
public record Choice(String name, String value) {}
