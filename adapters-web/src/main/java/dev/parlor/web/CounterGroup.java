package dev.parlor.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Numbers of one name that only grow, whose labels are not known before they are counted. */
final class CounterGroup {
    private final String name;
    private final String help;
    private final Supplier<? extends List<Metrics.Counted>> counts;
    private final MeterRegistry registry;
    private final Map<Map<String, String>, Last> seen = new ConcurrentHashMap<>();

    CounterGroup(String name, String help, Supplier<? extends List<Metrics.Counted>> counts, MeterRegistry registry) {
        this.name = name;
        this.help = help;
        this.counts = counts;
        this.registry = registry;
    }

    /** Shows what is counted now. */
    void refresh() {
        counts.get().forEach(counted -> seen.computeIfAbsent(counted.labels(), this::register).total = counted.total());
    }

    private Last register(Map<String, String> labels) {
        Last last = new Last();
        FunctionCounter.builder(name, last, now -> now.total)
                .description(help)
                .tags(labels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label -> Tag.of(label.getKey(), label.getValue()))
                        .toList())
                .register(registry);
        return last;
    }

    /** What was counted last; the registry holds it only weakly. */
    private static final class Last {
        private volatile double total;
    }
}
