package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.interaction.Act;
import dev.parlor.core.interaction.Button;
import dev.parlor.core.interaction.InteractionDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeping answers and buttons must do on every storage. */
public abstract class InteractionsContract {
    private static final Act ACT = new Act(PARLOR, player("ann"), "i-1");
    private static final Duration MOMENT = Duration.ofNanos(1);

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends InteractionDesk.Storage> storage;
    private InteractionDesk desk;

    /** For a storage's author to extend. */
    protected InteractionsContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends InteractionDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new InteractionDesk(storage, clock);
    }

    @Test
    final void theFirstAnswerStays() {
        assertThat(desk.answer(ACT)).isEmpty();
        assertThat(desk.keep(ACT, "placed")).isEqualTo("placed");
        assertThat(desk.keep(ACT, "too late")).isEqualTo("placed");
        assertThat(desk.answer(ACT)).contains("placed");
    }

    @Test
    final void twentyThreadsKeepOneAnswer() {
        List<String> told = Races.run(20, number -> desk.keep(ACT, "answer " + number));
        assertThat(new HashSet<>(told)).hasSize(1);
        assertThat(desk.answer(ACT)).contains(told.getFirst());
    }

    @Test
    final void anActBelongsToOnePlayerOfOneParlor() {
        desk.keep(ACT, "hers");
        assertThat(desk.answer(new Act(PARLOR, player("bob"), ACT.id()))).isEmpty();
        assertThat(desk.answer(new Act(new ParlorId("other"), ACT.player(), ACT.id())))
                .isEmpty();
        assertThat(desk.keep(new Act(PARLOR, player("bob"), ACT.id()), "his")).isEqualTo("his");
    }

    @Test
    final void anAnswerIsAnyText() {
        String text = "\"{}\\\n'%_ ٣ 🐒 " + "x".repeat(100_000);
        desk.keep(ACT, text);
        assertThat(desk.answer(ACT)).contains(text);
    }

    @Test
    final void anAnswerIsKeptForADay() {
        desk.keep(ACT, "placed");
        clock.move(InteractionDesk.KEPT);
        assertThat(desk.prune()).isEqualTo(new InteractionDesk.Pruned(0, 0, false));
        assertThat(desk.answer(ACT)).contains("placed");
        clock.move(MOMENT);
        assertThat(desk.prune()).isEqualTo(new InteractionDesk.Pruned(1, 0, false));
        assertThat(desk.answer(ACT)).isEmpty();
    }

    @Test
    final void manyOldAnswersGoInSeveralTransactions() {
        storage.write(open -> {
            IntStream.range(0, 1_500)
                    .forEach(number -> open.answers()
                            .keep(new Act(PARLOR, player("ann"), "i-" + number), "old", NOON.plusNanos(number)));
            return open;
        });
        clock.move(InteractionDesk.KEPT.plus(Duration.ofSeconds(1)));
        desk.keep(new Act(PARLOR, player("ann"), "new"), "new");
        assertThat(desk.prune()).isEqualTo(new InteractionDesk.Pruned(1_000, 0, true));
        assertThat(desk.prune()).isEqualTo(new InteractionDesk.Pruned(500, 0, false));
        assertThat(desk.answer(new Act(PARLOR, player("ann"), "new"))).contains("new");
    }

    @Test
    final void aPlayerIsForgottenAndNobodyElse() {
        Act his = new Act(PARLOR, player("bob"), "i-1");
        Act elsewhere = new Act(new ParlorId("other"), player("ann"), "i-1");
        List.of(ACT, his, elsewhere).forEach(act -> desk.keep(act, "kept"));
        storage.write(open -> {
            open.answers().forget(PARLOR, player("ann"));
            return open;
        });
        assertThat(desk.answer(ACT)).isEmpty();
        assertThat(desk.answer(his)).contains("kept");
        assertThat(desk.answer(elsewhere)).contains("kept");
    }

    @Test
    final void aButtonKeepsWhatStandsBehindIt() {
        Button button = new Button(PARLOR, "b-1", "bet place\n100", NOON.plus(Duration.ofMinutes(5)));
        assertThat(desk.button(PARLOR, "b-1")).isEmpty();
        desk.offer(button);
        assertThat(desk.button(PARLOR, "b-1")).contains(button);
        assertThat(desk.button(new ParlorId("other"), "b-1")).isEmpty();
        assertThatThrownBy(() -> desk.offer(button))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is a button b-1");
    }

    @Test
    final void anExpiredButtonSaysSoForADay() {
        Button button = new Button(PARLOR, "b-1", "bet place", NOON.plus(Duration.ofMinutes(5)));
        desk.offer(button);
        clock.move(Duration.ofMinutes(5).plus(InteractionDesk.KEPT));
        desk.prune();
        assertThat(desk.button(PARLOR, "b-1")).contains(button);
        clock.move(MOMENT);
        assertThat(desk.prune()).isEqualTo(new InteractionDesk.Pruned(0, 1, false));
        assertThat(desk.button(PARLOR, "b-1")).isEmpty();
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        assertThatThrownBy(() -> storage.write(open -> {
                    open.answers().keep(ACT, "placed", NOON);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(desk.answer(ACT)).isEmpty();
    }
}
