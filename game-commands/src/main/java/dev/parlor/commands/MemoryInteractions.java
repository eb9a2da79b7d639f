package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Answers kept in memory, for tests and for tables that forget. Safe to use from any thread. */
public final class MemoryInteractions implements Interactions {
    private final ConcurrentMap<Key, Reply> replies = new ConcurrentHashMap<>();

    /** Nothing answered yet. */
    public MemoryInteractions() {}

    private record Key(ParlorId parlor, String act) {}

    @Override
    public Optional<Reply> find(ParlorId parlor, String act) {
        return Optional.ofNullable(replies.get(new Key(parlor, act)));
    }

    @Override
    public Reply keep(ParlorId parlor, String act, Reply reply) {
        Reply first = replies.putIfAbsent(new Key(parlor, act), reply);
        return first == null ? reply : first;
    }
}
