package dev.parlor.core.slots;

/**
 * Something that pays.
 *
 * @param name the name of its line in the paytable
 * @param count how many symbols make it
 * @param pay what it pays, in multiples of the stake, 1 or more
 */
public record Combination(String name, int count, long pay) {}
