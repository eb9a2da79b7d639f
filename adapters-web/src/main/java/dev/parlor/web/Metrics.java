package dev.parlor.web;

import dev.parlor.core.money.MoneyFlows;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** The numbers that an operator watches, in Prometheus' text format. */
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MoneyCounters money;
    /** The registry holds them only weakly. */
    private final List<DoubleSupplier> counted = new CopyOnWriteArrayList<>();

    private final List<CounterGroup> groups = new CopyOnWriteArrayList<>();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /**
     * Begins to measure the virtual machine.
     *
     * @param flows the faucets and sinks; asked when somebody looks at the numbers, every 15 seconds at most
     */
    public Metrics(MoneyFlows flows) {
        money = new MoneyCounters(flows, registry);
        collections.bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /**
     * Adds a number that is asked for each time somebody looks, such as the lag of due work.
     *
     * @param name in Micrometer's way, such as {@code parlor.due.lag.seconds}
     * @param help what it tells, in a sentence
     * @param number the number at this moment; what it throws shows as not a number
     */
    public void gauge(String name, String help, DoubleSupplier number) {
        Gauge.builder(name, number, DoubleSupplier::getAsDouble)
                .description(help)
                .strongReference(true)
                .register(registry);
    }

    /**
     * Adds a number with a label, asked for each time somebody looks.
     *
     * @param name in Micrometer's way
     * @param help what it tells, in a sentence; the same for all of that name
     * @param label the label's name, then its value
     * @param number the number at this moment; what it throws shows as not a number
     */
    public void gauge(String name, String help, Map.Entry<String, String> label, DoubleSupplier number) {
        Gauge.builder(name, number, DoubleSupplier::getAsDouble)
                .description(help)
                .tag(label.getKey(), label.getValue())
                .strongReference(true)
                .register(registry);
    }

    /**
     * Adds a number that only grows as long as the program runs, such as the count of faults.
     *
     * @param name in Micrometer's way
     * @param help what it tells, in a sentence
     * @param number the number at this moment
     */
    public void counter(String name, String help, DoubleSupplier number) {
        counted.add(number);
        FunctionCounter.builder(name, number, DoubleSupplier::getAsDouble)
                .description(help)
                .register(registry);
    }

    /**
     * A number with its labels.
     *
     * @param labels by their names; the same names for all of a group
     * @param total how much was counted since the program was started
     */
    public record Counted(Map<String, String> labels, double total) {
        /** Copies the labels. */
        public Counted {
            labels = Map.copyOf(labels);
        }
    }

    /**
     * Adds numbers that only grow as long as the program runs, and whose labels turn up with what is counted.
     *
     * @param name in Micrometer's way
     * @param help what they tell, in a sentence
     * @param counts the numbers at this moment
     */
    public void counters(String name, String help, Supplier<? extends List<Counted>> counts) {
        groups.add(new CounterGroup(name, help, counts, registry));
    }

    /** All numbers, in Prometheus' text format. */
    String scrape() {
        money.refresh();
        groups.forEach(CounterGroup::refresh);
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
