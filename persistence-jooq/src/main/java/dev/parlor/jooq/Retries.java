package dev.parlor.jooq;

import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * Repeats work that lost a race. The pause before each further try is drawn from a range that doubles up to a quarter of
 * a second, so that losers do not meet again.
 *
 * @param chance draws the pauses; safe for use by many threads
 * @param most how often work is tried
 */
record Retries(RandomGenerator chance, int most) {
    private static final int LONGEST_PAUSE_MICROS = 250_000;
    private static final int FIRST_PAUSE_MICROS = 1_000;

    /** Runs work, which is told how often it was tried, this time included. */
    <T> T run(IntFunction<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.apply(tries);
            } catch (RuntimeException e) {
                if (!Faults.isLostRace(e)) {
                    throw e;
                }
                if (tries == most) {
                    throw new StorageException("A transaction lost " + most + " races in a row and was given up", e);
                }
                pause(tries);
            }
        }
    }

    private void pause(int tries) {
        long range = Math.min(LONGEST_PAUSE_MICROS, (long) FIRST_PAUSE_MICROS << Math.min(tries - 1, 16));
        long micros = chance.nextLong(range) + 1;
        try {
            Thread.sleep(micros / 1_000, (int) (micros % 1_000) * 1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("A transaction was interrupted between two tries", e);
        }
    }
}
