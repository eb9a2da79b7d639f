package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time, and a way to let some of it pass. */
public interface Time extends InstantSource {
    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException if the thread is wanted elsewhere
     */
    void sleep(Duration time) throws InterruptedException;

    /**
     * The system's time.
     *
     * @return the same each time
     */
    static Time system() {
        return new Time() {
            @Override
            public Instant instant() {
                return InstantSource.system().instant();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
