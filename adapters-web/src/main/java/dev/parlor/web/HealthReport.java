package dev.parlor.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all checks at once, each under a deadline. One answer serves all who ask within a second, so that asking often
 * costs nothing.
 */
final class HealthReport {
    private static final Logger LOG = LoggerFactory.getLogger(HealthReport.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<HealthCheck> checks;
    private final Fresh<Map<String, Health>> answers;

    HealthReport(List<HealthCheck> checks) {
        this.checks = List.copyOf(checks);
        this.answers = new Fresh<>(Duration.ofSeconds(1), this::ask);
    }

    /** By the name of the check, in the order of the checks. */
    Map<String, Health> answers() {
        return answers.get();
    }

    private Map<String, Health> ask() {
        ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<String, Future<Health>> asked = new LinkedHashMap<>();
            checks.forEach(check ->
                    asked.put(check.name(), askers.submit(() -> check.question().get())));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            Map<String, Health> all = new LinkedHashMap<>();
            asked.forEach((name, answer) -> all.put(name, await(name, answer, deadline - System.nanoTime())));
            return all;
        } finally {
            askers.shutdownNow();
        }
    }

    private static Health await(String name, Future<Health> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new Health.Down("no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException e) {
            LOG.atWarn().setCause(e.getCause()).addKeyValue("check", name).log("A health check failed");
            return new Health.Down("the check itself failed; the log says why");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Health.Down("the program is stopping");
        }
    }
}
