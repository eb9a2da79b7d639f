package dev.parlor.core.chance;

/** The secret seeds of everything that will be drawn. */
@FunctionalInterface
public interface Seeds {
    /**
     * The seed of a subject: made when it is first asked for, and the same ever after.
     *
     * @param subject such as a match id
     * @return the seed, which stays secret until the draw is over
     */
    Seed of(String subject);

    /**
     * The seeds of a run that has one seed, as exhibitions and tests do.
     *
     * @param run the seed of the whole run
     * @return seeds by {@link Seed#derive}
     */
    static Seeds derivedFrom(Seed run) {
        return run::derive;
    }
}
