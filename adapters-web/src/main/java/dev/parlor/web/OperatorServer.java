package dev.parlor.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves {@code /metrics} and {@code /health}. Nothing else is there, and neither takes a body. */
public final class OperatorServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorServer.class);
    private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin server;

    private OperatorServer(Javalin server) {
        this.server = server;
    }

    /**
     * Begins to serve. This takes a moment, so who is in a hurry calls it on another thread.
     *
     * @param host where, such as {@code 127.0.0.1}
     * @param port 0 for any that is free
     * @param metrics the numbers
     * @param checks what {@code /health} asks
     * @return the running server
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static OperatorServer start(String host, int port, Metrics metrics, List<HealthCheck> checks) {
        HealthReport report = new HealthReport(checks);
        Javalin server = Javalin.create(config -> {
                    Bounds.OPERATOR.set(config, host, port);
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.concurrency.useVirtualThreads = true;
                    config.http.prefer405over404 = true;
                    routes(config, metrics, report);
                })
                .start();
        LOG.atInfo()
                .addKeyValue("host", host)
                .addKeyValue("port", server.port())
                .log("Serving metrics and health");
        return new OperatorServer(server);
    }

    /**
     * Where it serves.
     *
     * @return the port
     */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void routes(JavalinConfig config, Metrics metrics, HealthReport report) {
        config.routes.get(
                "/metrics", context -> context.contentType(METRICS_TYPE).result(metrics.scrape()));
        config.routes.get("/health", context -> health(context, report.answers()));
        config.routes.after(
                context -> context.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff"));
        config.routes.exception(Exception.class, (fault, context) -> {
            LOG.error("A request failed", fault);
            context.status(HttpStatus.INTERNAL_SERVER_ERROR);
        });
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
                config.routes.error(
                        status.getCode(),
                        context ->
                                context.contentType("text/plain; charset=utf-8").result(status.getMessage() + "\n"));
            }
        }
    }

    private static void health(Context context, Map<String, Health> answers) {
        boolean up = answers.values().stream().allMatch(Health.Up.class::isInstance);
        ObjectNode body = new ObjectMapper().createObjectNode().put("status", word(up));
        ArrayNode checks = body.putArray("checks");
        answers.forEach((name, health) -> checks.addObject()
                .put("name", name)
                .put("status", word(health instanceof Health.Up))
                .put("says", health.sentence()));
        context.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result(body + "\n");
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }
}
