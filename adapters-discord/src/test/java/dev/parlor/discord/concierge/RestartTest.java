package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was posted before the program was started again works behind it, and says so in words when its time is over. */
class RestartTest {
    private final Lodge before = Lodge.open();
    private final Guest rosa = before.owner("Rosa");
    private final Guest anna = before.discord.guest("Anna");
    private final Guest bob = before.discord.guest("Bob");
    private Lodge lodge = before;

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void buttonsWorkBehindARestart() {
        before.takeBets(rosa);
        anna.runs("start").answer();
        Post board = anna.runs("bet board").answer();
        Post question =
                anna.runs("bet place", Map.of("fighter", "A", "amount", "all")).answer();
        lodge = before.restarted();
        Act opened = bob.clicks(board, board.buttons().getFirst());
        assertThat(opened.form().labels()).hasSize(1);
        assertThat(anna.clicks(question, "Yes, do it").followUp().text())
                .contains("puts", anna.person().mention());
        assertThat(lodge.chips(anna)).isZero();
    }

    @Test
    void aFormOpenedBeforeIsTakenBehind() {
        before.takeBets(rosa);
        anna.runs("start").answer();
        Post board = anna.runs("bet board").answer();
        Act opened = anna.clicks(board, board.buttons().getFirst());
        opened.form();
        lodge = before.restarted();
        Act sent = anna.submits(opened, Map.of(opened.form().labels().getFirst(), "10%"));
        assertThat(sent.answer().text()).contains("100");
        assertThat(lodge.chips(anna)).isEqualTo(900);
    }

    @Test
    void aQuestionWhoseTimeIsOverSaysSo() {
        before.takeBets(rosa);
        anna.runs("start").answer();
        Post question =
                anna.runs("bet place", Map.of("fighter", "A", "amount", "all")).answer();
        lodge.clock.move(Duration.ofMinutes(6));
        Post over = anna.clicks(question, "Yes, do it").edited(1);
        assertThat(over.text()).contains("ended").contains("/bet place");
        assertThat(over.buttons()).isEmpty();
        assertThat(lodge.chips(anna)).isEqualTo(1_000);
    }

    @Test
    void pagesTurnInPlace() {
        anna.runs("start").answer();
        bob.runs("start").answer();
        for (int gift = 1; gift <= 12; gift++) {
            anna.runs("give", Map.of("to", bob, "amount", Integer.toString(gift)))
                    .answer();
        }
        Post newest = anna.runs("history").answer();
        Post older = anna.clicks(newest, newest.buttons().getFirst()).edited(1);
        assertThat(older.id()).isEqualTo(newest.id());
        assertThat(older.isEphemeral()).isTrue();
        assertThat(older.text()).isNotEqualTo(newest.text());
    }
}
