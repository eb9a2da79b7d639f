package dev.parlor.core.show;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Runs work off stage: pieces of the same lane one after the other, those of different lanes at the same time. */
final class Lanes {
    private final Executor background;
    private final Consumer<? super RuntimeException> faults;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    Lanes(Executor background, Consumer<? super RuntimeException> faults) {
        this.background = background;
        this.faults = faults;
    }

    /** Runs a piece behind those that the lane has already; nothing if the background takes no more work. */
    void run(String lane, Runnable work) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Void>> before = Optional.ofNullable(last.put(lane, mine));
        var unused = before.orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRunAsync(() -> guarded(work), background)
                .whenComplete((done, failure) -> {
                    last.remove(lane, mine);
                    mine.complete(null);
                });
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }
}
