package dev.parlor.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved by hand. */
public final class HandClock implements InstantSource {
    private volatile Instant now;

    /**
     * A clock that stands at an instant.
     *
     * @param start what it shows
     */
    public HandClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Sets the clock.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        now = instant;
    }

    /**
     * Moves the clock from where it stands.
     *
     * @param step how far, backwards if negative
     */
    public void move(Duration step) {
        now = now.plus(step);
    }
}
