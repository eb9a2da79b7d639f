package dev.parlor.bot.exhibition;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands still until it is moved on. An exhibition has its own time, so that the same seed gives the same
 * evening on every day.
 */
final class HandClock implements InstantSource {
    private Instant now = Instant.parse("2026-01-01T20:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }
}
