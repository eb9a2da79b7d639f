package dev.parlor.discord.javacord;

import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.javacord.api.util.ratelimit.Ratelimiter;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.logging.PrivacyProtectionLogger;

/**
 * Javacord without a connection of its own making: no event for listeners, no cache of users, no hook at the end of the JVM,
 * no intent but the one that it always has (servers), and no way to the REST API.
 */
final class Api extends DiscordApiImpl {
    /** By their names. Javacord makes each when it is first used, also after its end, and keeps the JVM alive with some. */
    private static final List<String> THREADS = List.of(
            "Web Socket Frame Sender",
            "Request Server Members Queue Consumer",
            "Startup Servers Wait Thread",
            "Handlers Processor",
            "Event Dispatch Queues Manager");

    private final SessionPlan plan;

    Api(SessionPlan plan, Ratelimiter turn) {
        super(
                plan.token().reveal(),
                plan.number(),
                plan.total(),
                Set.of(),
                false,
                false,
                false,
                () -> {},
                turn,
                plan.proxies(),
                null,
                null,
                false,
                null,
                null,
                Map.of(),
                List.of(),
                false,
                false);
        this.plan = plan;
        PrivacyProtectionLogger.addPrivateData(plan.token().reveal());
    }

    @Override
    public OkHttpClient getHttpClient() {
        return plan.onlyGateway();
    }

    @Override
    public int getReconnectDelay(int attempt) {
        return plan.delay().applyAsInt(attempt);
    }

    /** Ends all its threads, also those that wait for something that will not come. */
    void dismiss() {
        getThreadPool().getScheduler().shutdownNow();
        getThreadPool().getDaemonScheduler().shutdownNow();
        for (String thread : THREADS) {
            getThreadPool().getSingleDaemonThreadExecutorService(thread).shutdownNow();
        }
        var unused = disconnect();
    }
}
