package dev.parlor.core;

/** Where new identifiers come from. Two calls never give the same one, also not after a restart. */
@FunctionalInterface
public interface Identifiers {
    /**
     * Makes an identifier.
     *
     * @return a new identifier that {@link Names#checked} accepts
     */
    String next();
}
