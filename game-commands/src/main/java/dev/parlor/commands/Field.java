package dev.parlor.commands;

/**
 * A named value of an embed.
 *
 * @param name what it is
 * @param value the value
 */
public record Field(Text name, Text value) {}
