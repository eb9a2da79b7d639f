package dev.parlor.ai.inbox;

import dev.parlor.ai.wire.Deadline;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A call that somebody waits for. Once it is closed, the call does not count any more. */
public final class Appointment implements AutoCloseable {
    private final String address;
    private final Runnable closing;
    private final CompletableFuture<Notice> notice = new CompletableFuture<>();

    Appointment(String address, Runnable closing) {
        this.address = address;
        this.closing = closing;
    }

    /** Where the call has to go. It holds a secret: it is for the caller, and for no log. */
    public String address() {
        return address;
    }

    /**
     * Waits for the call.
     *
     * @param deadline when nobody waits any more
     * @return what was said; empty if nobody called in time
     */
    public Optional<Notice> await(Deadline deadline) {
        try {
            return Optional.of(notice.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void tell(Notice said) {
        notice.complete(said);
    }

    @Override
    public void close() {
        closing.run();
    }

    @Override
    public String toString() {
        return "an appointment";
    }
}
