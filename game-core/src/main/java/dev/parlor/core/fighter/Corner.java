package dev.parlor.core.fighter;

/** One of the two places in a match. */
public enum Corner {
    /** The first fighter, the upper one in the bracket. */
    A,
    /** The second fighter. */
    B;

    /**
     * The corner on the other side.
     *
     * @return {@code B} for {@code A}, {@code A} for {@code B}
     */
    public Corner opposite() {
        return this == A ? B : A;
    }
}
