package dev.parlor.jooq.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the script moves on, never backwards. Like any clock it does not stop when a process is killed. */
final class ScriptClock implements InstantSource {
    private final Path file;
    private Instant now;

    ScriptClock(Path file, Instant start) {
        this.file = file;
        this.now = Files.exists(file) ? read() : start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void moveTo(Instant instant) {
        if (instant.isAfter(now)) {
            write(instant);
            now = instant;
        }
    }

    /** Always as many digits, in one write, so that a kill leaves the one time or the other. */
    private void write(Instant instant) {
        try {
            Files.writeString(
                    file, "%019d".formatted(nanos(instant)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant read() {
        try {
            return Instant.EPOCH.plusNanos(Long.parseLong(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long nanos(Instant instant) {
        return Duration.between(Instant.EPOCH, instant).toNanos();
    }
}
