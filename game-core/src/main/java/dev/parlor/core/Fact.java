package dev.parlor.core;

/** Something that happened and stays true, named in the past tense, such as {@code BetPlaced}. */
public interface Fact {
    /**
     * Where it happened.
     *
     * @return the community whose books it concerns
     */
    ParlorId parlor();
}
