package dev.parlor.commands.office;

/**
 * Something in the settings or the content that cannot be used.
 *
 * @param place the file and the line
 * @param found what stands there
 * @param expected what should
 */
public record Flaw(String place, String found, String expected) {}
