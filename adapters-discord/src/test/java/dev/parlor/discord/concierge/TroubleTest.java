package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Answer;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.Trick;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Whatever Discord does, what was asked is done once, and nobody can speak for the house who reads its log. */
class TroubleTest {
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private final Logger house = (Logger) LoggerFactory.getLogger("dev.parlor");
    private final Lines lines = new Lines();
    private final Lodge lodge = Lodge.open();
    private final Guest anna = lodge.discord.guest("Anna");

    @BeforeEach
    void takeBets() {
        lines.setContext(house.getLoggerContext());
        lines.start();
        house.addAppender(lines);
        lodge.takeBets(lodge.owner("Rosa"));
        anna.runs("start").answer();
    }

    @AfterEach
    void close() {
        lodge.close();
        house.detachAppender(lines);
        assertThat(lodge.discord.interactions().tokens())
                .isNotEmpty()
                .allSatisfy(token -> assertThat(lines.said).noneMatch(line -> line.contains(token)));
        assertThat(lodge.discord.problems()).isEmpty();
    }

    @Test
    void anErrorOfDiscordsIsTriedAgain() {
        lodge.discord.mischief().play(CALLBACK, 1, Trick.error(500));
        Act bet = bets(100);
        assertThat(bet.answer().text()).contains("100");
        assertThat(bet.acknowledged()).isLessThan(Duration.ofSeconds(3));
        assertThat(purse()).isEqualTo(900);
    }

    @Test
    void anAnswerThatWasHeardThoughDiscordSaidOtherwiseIsNotToldTwice() {
        lodge.discord.mischief().play(CALLBACK, 1, new Trick.HangUp());
        Act bet = bets(100);
        assertThat(bet.answer().text()).contains("100");
        lodge.awaitQuiet();
        assertThat(bet.followUps()).isEmpty();
        assertThat(purse()).isEqualTo(900);
    }

    @Test
    void whatCannotBeToldInTimeIsDoneAndCanBeLookedUp() {
        lodge.discord.interactions().patience(Duration.ZERO);
        bets(100);
        lodge.discord.await(
                "the line that says so",
                () -> lines.said.stream()
                        .filter(line -> line.startsWith("/bet place (interaction ") && line.contains("10062"))
                        .findFirst());
        assertThat(purse()).isEqualTo(900);
        lodge.discord.interactions().patience(Duration.ofSeconds(3));
        assertThat(anna.runs("history").answer().text()).contains("100");
    }

    @Test
    void somebodyElseMayHaveAnswered() {
        lodge.discord.mischief().play(CALLBACK, 1, new Trick.Say(Answer.error(400, 40_060, "Already acknowledged")));
        bets(100);
        lodge.discord.await(
                "the line that says so",
                () -> lines.said.stream()
                        .filter(line -> line.contains("was answered already"))
                        .findFirst());
        assertThat(purse()).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({"400, 50035", "413, 40005", "400, 50006"})
    void anAnswerThatDiscordDoesNotTakeBecomesAnApologyWithAReference(int status, int code) {
        lodge.discord.mischief().play(CALLBACK, 1, new Trick.Say(Answer.error(status, code, "Not like this")));
        Act bet = bets(100);
        assertThat(bet.answer().isEphemeral()).isTrue();
        assertThat(bet.answer().text()).contains(bet.id());
        assertThat(lodge.faults).hasSize(1).first().asString().contains(bet.id(), "/bet place");
        assertThat(purse()).isEqualTo(900);
    }

    @Test
    void theSameButtonInTwoWindowsIsOneActAndOneMoment() {
        Post question =
                anna.runs("bet place", Map.of("fighter", "A", "amount", "all")).answer();
        List<Act> clicks = List.of(
                anna.clicks(question, "Yes, do it"),
                anna.clicks(question, "Yes, do it"),
                anna.clicks(question, "Yes, do it"));
        clicks.forEach(Act::acknowledged);
        lodge.awaitQuiet();
        assertThat(purse()).isZero();
        assertThat(lodge.discord.posts().in(anna.channel()))
                .filteredOn(post -> !post.isEphemeral() && post.text().contains("puts 1\u202f000"))
                .hasSize(1);
    }

    private Act bets(int amount) {
        return anna.runs("bet place", Map.of("fighter", "A", "amount", Integer.toString(amount)));
    }

    private long purse() {
        return lodge.chips(anna);
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getFormattedMessage() + " " + event.getKeyValuePairs()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    }
}
