package dev.parlor.bot.table;

import java.io.InputStream;

/**
 * Where people type.
 *
 * @param in the bytes that are typed, UTF-8
 * @param terminal whether somebody sits before a terminal, who wants a prompt and completion
 */
public record Keyboard(InputStream in, boolean terminal) {}
