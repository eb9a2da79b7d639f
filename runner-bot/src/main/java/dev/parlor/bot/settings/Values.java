package dev.parlor.bot.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each key the strongest of what was written for it. */
final class Values {
    private final Map<String, Written> strongest;

    /** Takes only what fits its key. */
    Values(Collection<Written> written) {
        strongest = Stream.concat(written.stream(), Keys.ALL.stream().map(Written::byDefault))
                .collect(Collectors.toMap(
                        entry -> entry.key().name(),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Written::layer)),
                        TreeMap::new));
    }

    <T> T get(Key<T> key) {
        return key.read(written(key).text()).orElseThrow();
    }

    Written written(Key<?> key) {
        return Optional.ofNullable(strongest.get(key.name())).orElseThrow();
    }

    /** In the order of the table. */
    List<Written> all() {
        return Keys.ALL.stream().map(this::written).toList();
    }
}
