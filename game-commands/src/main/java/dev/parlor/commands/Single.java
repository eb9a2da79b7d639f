package dev.parlor.commands;

import dev.parlor.core.interaction.Act;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets one thread at a time do an act; the others wait for it. An act is forgotten once it is done. */
final class Single {
    private final ConcurrentMap<Act, CompletableFuture<Reply>> running = new ConcurrentHashMap<>();

    Reply run(Act act, Supplier<Reply> work) {
        CompletableFuture<Reply> mine = new CompletableFuture<>();
        CompletableFuture<Reply> first = running.putIfAbsent(act, mine);
        if (first != null) {
            return first.join();
        }
        try {
            Reply reply = work.get();
            mine.complete(reply);
            return reply;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(act, mine);
        }
    }
}
