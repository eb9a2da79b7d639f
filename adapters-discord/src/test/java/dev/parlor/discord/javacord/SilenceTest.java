package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Oddities;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.discord.standin.Trick;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, nothing is logged with which somebody could speak for the house. */
class SilenceTest {
    private static final String EDIT = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        lines.setContext(root.getLoggerContext());
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void listenNoLonger() {
        root.detachAppender(lines);
    }

    @Test
    void noTokenIsLogged() {
        StandIn discord = StandIn.open();
        discord.temper().alter("GUILD_CREATE", Oddities.brokenThread(discord.channel("arena")));
        try (Bench bench = Bench.at(discord).ready()) {
            Guest ann = discord.guest("ann");
            Post post = bench.post(discord.channel("arena"), "Bet");
            ann.runs("ping").acknowledged();
            ann.in(discord.world().thread(discord.channel("arena"), "Table 1", false))
                    .runs("ping")
                    .acknowledged();
            discord.temper().alter("INTERACTION_CREATE", Oddities.unknownComponents());
            ann.clicks(post, "Bet").acknowledged();
            discord.mischief().play(CALLBACK, 1, Trick.error(500));
            ann.runs("ping").acknowledged();
            misbehave(bench, discord);
            discord.temper().alter("INTERACTION_CREATE", told -> told.put("type", 77));
            ann.runs("ping");
            bench.await("line on it", () -> lines.said.stream().anyMatch(line -> line.contains("not understood")));
            discord.gateway().sendAway(4000);
            bench.await("loss", () -> bench.shard().lastLoss().isPresent());

            assertThat(secrets(discord))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(secret -> assertThat(lines.said).noneMatch(line -> line.contains(secret)));
            assertThat(lines.said).anyMatch(line -> line.contains("callback"));
        }
    }

    private static void misbehave(Bench bench, StandIn discord) {
        Interaction first = bench.heard.getFirst();
        Call edit = Call.to(
                        Route.editOriginal(first.arrival()),
                        JsonNodeFactory.instance.objectNode().put("content", "done"))
                .within(Duration.ofMillis(400));
        for (Trick trick : List.of(new Trick.Stall(), new Trick.HangUp(), new Trick.CutOff(), Trick.error(404))) {
            discord.mischief().play(EDIT, 1, trick);
            assertThat(bench.link.send(edit))
                    .isNotNull()
                    .asString()
                    .doesNotContain(first.arrival().token().reveal());
        }
        discord.interactions().tokenLife(Duration.ZERO);
        assertThat(bench.link.send(edit)).isInstanceOf(Outcome.Refused.class);
    }

    private static List<String> secrets(StandIn discord) {
        List<String> secrets = new ArrayList<>(discord.interactions().tokens());
        secrets.add(discord.token());
        return secrets;
    }

    /** Everything that is logged, with faults, but nothing of Javacord below INFO: there it writes down all it hears. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            boolean chatter = event.getLoggerName().startsWith("org.javacord")
                    && !event.getLevel().isGreaterOrEqual(Level.INFO);
            if (!chatter) {
                said.add(event.getFormattedMessage() + " " + event.getKeyValuePairs()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())));
            }
        }
    }
}
