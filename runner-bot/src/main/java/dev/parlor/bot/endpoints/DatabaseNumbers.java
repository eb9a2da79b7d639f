package dev.parlor.bot.endpoints;

import dev.parlor.jooq.Backlog;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.PoolLoad;
import dev.parlor.web.Fresh;
import dev.parlor.web.Metrics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers about due steps and connections. Steps are counted at most once in five seconds. */
final class DatabaseNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseNumbers.class);
    private static final Duration OLDEST = Duration.ofSeconds(5);

    private final Database database;
    private final Fresh<Optional<Backlog>> backlog;

    DatabaseNumbers(Database database) {
        this.database = database;
        this.backlog = new Fresh<>(OLDEST, this::count);
    }

    void addTo(Metrics metrics) {
        steps(metrics, "parlor.steps.planned", "How many steps are planned.", Backlog::planned);
        steps(metrics, "parlor.steps.due", "How many steps should have begun and have not.", Backlog::due);
        steps(metrics, "parlor.steps.failing", "How many steps failed and will be taken again.", Backlog::failing);
        steps(
                metrics,
                "parlor.steps.late.seconds",
                "How long the first of the due steps has waited.",
                counted -> counted.late().toMillis() / 1e3);
        connections(metrics, "parlor.connections.active", "Connections in use.", PoolLoad::active);
        connections(metrics, "parlor.connections.idle", "Connections that are open and unused.", PoolLoad::idle);
        connections(metrics, "parlor.connections.waiting", "Threads that wait for one.", PoolLoad::waiting);
        connections(metrics, "parlor.connections.most", "How many connections there may be.", PoolLoad::most);
    }

    private void steps(Metrics metrics, String name, String help, ToDoubleFunction<Backlog> number) {
        metrics.gauge(name, help, () -> backlog.get().map(number::applyAsDouble).orElse(Double.NaN));
    }

    private void connections(Metrics metrics, String name, String help, ToIntFunction<PoolLoad> number) {
        database.load().stream()
                .map(PoolLoad::pool)
                .forEach(pool ->
                        metrics.gauge(name, help, Map.entry("pool", pool), () -> number.applyAsInt(load(pool))));
    }

    private PoolLoad load(String pool) {
        return database.load().stream()
                .filter(load -> load.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Backlog> count() {
        try {
            return Optional.of(database.backlog());
        } catch (RuntimeException e) {
            LOG.warn("The planned steps could not be counted for the metrics", e);
            return Optional.empty();
        }
    }
}
