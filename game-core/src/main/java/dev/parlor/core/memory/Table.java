package dev.parlor.core.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A map whose changes a rollback takes back. */
final class Table<K, V> {
    private final Map<K, V> rows = new HashMap<>();
    private final Journal journal;

    Table(Journal journal) {
        this.journal = journal;
    }

    Optional<V> find(K key) {
        journal.checkInside();
        return Optional.ofNullable(rows.get(key));
    }

    void put(K key, V row) {
        Optional<V> before = find(key);
        journal.onRollback(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
        rows.put(key, row);
    }

    void remove(K key) {
        Optional<V> before = find(key);
        before.ifPresent(old -> {
            journal.onRollback(() -> rows.put(key, old));
            rows.remove(key);
        });
    }

    Stream<V> rows() {
        journal.checkInside();
        return rows.values().stream();
    }
}
