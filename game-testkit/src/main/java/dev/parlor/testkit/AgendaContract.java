package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Agenda;
import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every agenda must do. Extend it and hand over an empty storage whose steps nobody takes during the test. */
public abstract class AgendaContract {
    private static final Step LOCK = new Step("match.lock", "t1.r1m1");
    private static final Step DRAW = new Step("match.draw", "t1.r1m1");
    private static final Step OTHER = new Step("match.lock", "t1.r1m2");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(1));

    private Transactions<? extends BettingDesk.Storage> storage;

    /** For a storage's author to extend. */
    protected AgendaContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @return transactions on it
     */
    protected abstract Transactions<? extends BettingDesk.Storage> openStorage();

    @BeforeEach
    final void open() {
        storage = openStorage();
    }

    @Test
    final void aStepIsDueWhenItIsPlanned() {
        change(agenda -> agenda.plan(LOCK, NOON));
        assertThat(due(LOCK)).contains(NOON);
        assertThat(due(DRAW)).isEmpty();
        assertThat(due(OTHER)).isEmpty();
    }

    @Test
    final void aStepIsPlannedOnce() {
        change(agenda -> agenda.plan(LOCK, LATER));
        change(agenda -> agenda.plan(LOCK, NOON));
        assertThat(due(LOCK)).contains(NOON);
        change(agenda -> agenda.plan(LOCK, LATER));
        assertThat(due(LOCK)).contains(LATER);
    }

    @Test
    final void aDroppedStepIsForgotten() {
        change(agenda -> agenda.plan(LOCK, NOON));
        change(agenda -> agenda.plan(OTHER, NOON));
        change(agenda -> agenda.drop(LOCK));
        change(agenda -> agenda.drop(DRAW));
        assertThat(due(LOCK)).isEmpty();
        assertThat(due(OTHER)).contains(NOON);
    }

    @Test
    final void aTransactionSeesWhatItPlanned() {
        change(agenda -> {
            agenda.plan(LOCK, NOON);
            assertThat(agenda.due(LOCK)).contains(NOON);
            agenda.drop(LOCK);
            assertThat(agenda.due(LOCK)).isEmpty();
            agenda.plan(LOCK, LATER);
        });
        assertThat(due(LOCK)).contains(LATER);
    }

    @Test
    final void aFaultRollsThePlanBack() {
        change(agenda -> agenda.plan(LOCK, NOON));
        change(agenda -> agenda.plan(DRAW, NOON));
        assertThatThrownBy(() -> change(agenda -> {
                    agenda.plan(LOCK, LATER);
                    agenda.drop(DRAW);
                    agenda.plan(OTHER, LATER);
                    throw new IllegalStateException("lost on the way");
                }))
                .hasMessage("lost on the way");
        assertThat(due(LOCK)).contains(NOON);
        assertThat(due(DRAW)).contains(NOON);
        assertThat(due(OTHER)).isEmpty();
    }

    private Optional<Instant> due(Step step) {
        return storage.read(open -> open.agenda().due(step));
    }

    private void change(Consumer<Agenda> work) {
        storage.write(open -> {
            work.accept(open.agenda());
            return work;
        });
    }
}
