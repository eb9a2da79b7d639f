package dev.parlor.bot.endpoints;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.settings.Settings;
import dev.parlor.web.HealthCheck;
import dev.parlor.web.Metrics;
import dev.parlor.web.OperatorServer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code /metrics} and {@code /health} beside a house. They come up on a thread of their own, and where they
 * cannot, the house plays on without them and the log says why.
 */
@Singleton
final class Endpoints implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);

    private final Settings.Web web;
    private final Metrics metrics;
    private final List<HealthCheck> checks;
    private CompletableFuture<Optional<OperatorServer>> server = CompletableFuture.completedFuture(Optional.empty());

    @Inject
    Endpoints(Settings settings, Metrics metrics, Set<HealthCheck> checks) {
        this.web = settings.web();
        this.metrics = metrics;
        this.checks = List.copyOf(checks);
    }

    @Override
    public synchronized void start() {
        if (web.enabled()) {
            CompletableFuture<Optional<OperatorServer>> coming = new CompletableFuture<>();
            server = coming;
            Thread.ofPlatform().daemon().name("parlor-endpoints").start(() -> coming.complete(serve()));
        }
    }

    @Override
    public synchronized void stop() {
        server.join().ifPresent(OperatorServer::close);
        metrics.close();
    }

    /** Where they are, once they are there. */
    synchronized Optional<Integer> port() {
        return server.join().map(OperatorServer::port);
    }

    private Optional<OperatorServer> serve() {
        try {
            return Optional.of(OperatorServer.start(web.host(), web.port(), metrics, checks));
        } catch (RuntimeException e) {
            LOG.warn("No /metrics and /health at {}:{}; the house plays on without them", web.host(), web.port(), e);
            return Optional.empty();
        }
    }
}
