package dev.parlor.web;

import dev.parlor.core.money.MoneyFlow;
import dev.parlor.core.money.MoneyFlows;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faucets and sinks per reason and currency. They are read from the books and not counted on the way, so that a
 * transaction that is tried twice counts once, a restart forgets nothing, and every node of several says the same.
 */
final class MoneyCounters {
    private static final Logger LOG = LoggerFactory.getLogger(MoneyCounters.class);
    private static final Duration OLDEST = Duration.ofSeconds(15);
    private static final String SAME_EVERYWHERE =
            " Read from the books: every node reports the same total, so take the greatest and do not add them up.";

    private final MoneyFlows flows;
    private final MeterRegistry registry;
    private final Counter failures;
    private final Fresh<Boolean> reading;
    private final Map<String, Last> seen = new ConcurrentHashMap<>();

    MoneyCounters(MoneyFlows flows, MeterRegistry registry) {
        this.flows = flows;
        this.registry = registry;
        this.failures = Counter.builder("parlor.books.failures")
                .description("How often the books could not be read for these numbers; they then show the last ones.")
                .register(registry);
        this.reading = new Fresh<>(OLDEST, this::read);
    }

    /** Reads the books, unless that was a moment ago. */
    void refresh() {
        reading.get();
    }

    private boolean read() {
        try {
            flows.moneyFlows().forEach(this::show);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The books could not be read for the metrics", e);
            failures.increment();
            return false;
        }
    }

    private void show(MoneyFlow flow) {
        seen.computeIfAbsent(flow.currency() + " " + flow.reason(), key -> register(flow)).flow = flow;
    }

    private Last register(MoneyFlow flow) {
        Last last = new Last(flow);
        Tags tags = Tags.of(
                "currency", flow.currency().code(),
                "reason", flow.reason().name().toLowerCase(Locale.ROOT));
        FunctionCounter.builder("parlor.faucet", last, now -> now.flow.given().doubleValue())
                .description("What mint, house and burn gave." + SAME_EVERYWHERE)
                .tags(tags)
                .register(registry);
        FunctionCounter.builder("parlor.sink", last, now -> now.flow.taken().doubleValue())
                .description("What mint, house and burn took." + SAME_EVERYWHERE)
                .tags(tags)
                .register(registry);
        return last;
    }

    /** What was read last; the registry holds it only weakly. */
    private static final class Last {
        private volatile MoneyFlow flow;

        private Last(MoneyFlow flow) {
            this.flow = flow;
        }
    }
}
