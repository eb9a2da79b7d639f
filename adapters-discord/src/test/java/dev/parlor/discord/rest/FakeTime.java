package dev.parlor.discord.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only while somebody sleeps, and then at once. */
final class FakeTime implements Time {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        sleeps.add(time);
        now = now.plus(time);
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    Duration slept() {
        return sleeps.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
