package dev.parlor.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.memory.MemoryAgenda;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.AgendaContract;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryAgendaTest extends AgendaContract {
    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final MemoryTransactions storage = new MemoryTransactions(clock);

    @Override
    protected Transactions<? extends BettingDesk.Storage> openStorage() {
        return storage;
    }

    @Test
    void stepsAreTakenTheEarliestFirstUntilNothingIsDue() {
        List<Step> taken = new ArrayList<>();
        plan("third", 2);
        plan("first", 0);
        plan("second", 1);
        plan("later", 9);
        clock.move(Duration.ofSeconds(5));
        assertThat(storage.takeDue(clock, step -> {
                    drop(step);
                    if (taken.isEmpty()) {
                        plan("planned-by-the-first", 0);
                    }
                    taken.add(step);
                }))
                .isEqualTo(4);
        assertThat(taken).extracting(Step::subject).containsExactly("first", "planned-by-the-first", "second", "third");
        assertThat(storage.<Boolean>read(open -> open.agenda().earliest().isPresent()))
                .isTrue();
    }

    @Test
    void aStepThatNobodyDoesIsAFault() {
        plan("orphan", 0);
        assertThatThrownBy(() -> storage.takeDue(clock, step -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("orphan");
    }

    private void plan(String subject, int seconds) {
        storage.write(open -> {
            MemoryAgenda agenda = open.agenda();
            agenda.plan(new Step("test", subject), Fixtures.NOON.plusSeconds(seconds));
            return agenda;
        });
    }

    private void drop(Step step) {
        storage.write(open -> {
            open.agenda().drop(step);
            return step;
        });
    }
}
