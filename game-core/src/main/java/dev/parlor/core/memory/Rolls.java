package dev.parlor.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lists by key; a rollback takes the new rows off again. */
final class Rolls<K, V> {
    private final Map<K, List<V>> rolls = new HashMap<>();
    private final Journal journal;

    Rolls(Journal journal) {
        this.journal = journal;
    }

    void append(K key, V row) {
        journal.onRollback(() -> takeOff(key));
        rolls.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
    }

    void clear(K key) {
        List<V> before = all(key);
        journal.onRollback(() -> rolls.put(key, new ArrayList<>(before)));
        rolls.remove(key);
    }

    /** Puts a row in place of an equal one. */
    void replace(K key, V old, V row) {
        List<V> before = all(key);
        journal.onRollback(() -> rolls.put(key, new ArrayList<>(before)));
        rolls.computeIfPresent(key, (unused, roll) -> {
            roll.replaceAll(each -> each.equals(old) ? row : each);
            return roll;
        });
    }

    /** Changes keys and rows, none of which is lost; two keys may become one only if one of them is empty. */
    void rewrite(UnaryOperator<K> keys, UnaryOperator<V> rows) {
        Map<K, List<V>> before = Map.copyOf(rolls);
        journal.onRollback(() -> {
            rolls.clear();
            rolls.putAll(before);
        });
        rolls.clear();
        before.forEach((key, roll) ->
                rolls.put(keys.apply(key), roll.stream().map(rows).collect(Collectors.toCollection(ArrayList::new))));
    }

    List<V> all(K key) {
        journal.checkInside();
        return List.copyOf(rolls.getOrDefault(key, List.of()));
    }

    Optional<V> last(K key) {
        journal.checkInside();
        List<V> roll = rolls.getOrDefault(key, List.of());
        return roll.isEmpty() ? Optional.empty() : Optional.of(roll.getLast());
    }

    void forEachLast(BiConsumer<K, V> look) {
        journal.checkInside();
        rolls.forEach((key, roll) -> {
            if (!roll.isEmpty()) {
                look.accept(key, roll.getLast());
            }
        });
    }

    private void takeOff(K key) {
        rolls.computeIfPresent(key, (unused, roll) -> {
            roll.removeLast();
            return roll;
        });
    }
}
