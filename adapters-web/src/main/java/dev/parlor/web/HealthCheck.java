package dev.parlor.web;

import java.util.function.Supplier;

/**
 * A question about one part of the program.
 *
 * @param name what is asked about, such as {@code database}
 * @param question gives the answer; what it throws counts as down, and so does an answer that takes too long
 */
public record HealthCheck(String name, Supplier<Health> question) {}
