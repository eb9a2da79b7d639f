package dev.parlor.core.chance;

/**
 * The secret seeds of everything that will be drawn. A storage makes them with a {@link SeedSource} and keeps them: the
 * first question about a subject needs a write transaction, and a read transaction sees the seeds that were kept.
 */
@FunctionalInterface
public interface Seeds extends SeedSource {
    /**
     * The seed of a subject: made when it is first asked for, and the same ever after.
     *
     * @param subject such as a match id
     * @return the seed, which stays secret until the draw is over
     * @throws IllegalStateException if there is none yet, and this transaction only reads
     */
    @Override
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
