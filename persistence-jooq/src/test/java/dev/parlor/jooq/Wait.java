package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
public final class Wait {
    private static final Duration SHORT = Duration.ofSeconds(20);

    private Wait() {}

    /**
     * Waits until something has happened, not too long.
     *
     * @param what names it
     * @param isTrue tells whether it has
     */
    public static void until(String what, BooleanSupplier isTrue) {
        until(what, SHORT, isTrue);
    }

    /**
     * Waits until something has happened.
     *
     * @param what names it
     * @param most how long at most
     * @param isTrue tells whether it has
     */
    public static void until(String what, Duration most, BooleanSupplier isTrue) {
        long end = System.nanoTime() + most.toNanos();
        boolean isDone = isTrue.getAsBoolean();
        while (!isDone && System.nanoTime() < end) {
            nap(Duration.ofMillis(5));
            isDone = isTrue.getAsBoolean();
        }
        assertThat(isDone).as(what).isTrue();
    }

    /**
     * Lets time pass.
     *
     * @param time how much
     */
    public static void nap(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
