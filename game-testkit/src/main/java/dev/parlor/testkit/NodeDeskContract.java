package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.node.NodeDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agreeing with other processes must do on every storage. */
public abstract class NodeDeskContract {
    private static final String DOOR = "discord/identify/0";
    private static final String OTHER = "discord/identify/1";
    private static final Duration APART = Duration.ofMillis(5_250);
    private static final Sha256 FIRST = Sha256.of("some commands");
    private static final Sha256 SECOND = Sha256.of("other commands");

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends NodeDesk.Storage> storage;
    private NodeDesk desk;

    /** For a storage's author to extend. */
    protected NodeDeskContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends NodeDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new NodeDesk(storage, clock);
    }

    @Test
    final void turnsOfOneQueueAreApart() {
        assertThat(desk.take(DOOR, APART)).isZero();
        assertThat(desk.take(DOOR, APART)).isEqualTo(APART);
        assertThat(desk.take(DOOR, APART)).isEqualTo(APART.multipliedBy(2));
    }

    @Test
    final void turnsOfDifferentQueuesAreNot() {
        assertThat(desk.take(DOOR, APART)).isZero();
        assertThat(desk.take(OTHER, APART)).isZero();
    }

    @Test
    final void timeThatPassedCounts() {
        desk.take(DOOR, APART);
        clock.move(Duration.ofSeconds(2));
        assertThat(desk.take(DOOR, APART)).isEqualTo(APART.minusSeconds(2));
        clock.move(Duration.ofMinutes(1));
        assertThat(desk.take(DOOR, APART)).isZero();
    }

    @Test
    final void whoDiesBeforeItsTurnHoldsNobodyUpForLonger() {
        desk.take(DOOR, APART);
        assertThat(desk.take(DOOR, APART)).isEqualTo(APART);
        clock.move(APART.multipliedBy(2));
        assertThat(desk.take(DOOR, APART)).isZero();
    }

    @Test
    final void turnsOfAWrongClockAreForgotten() {
        clock.move(NodeDesk.FURTHEST.plus(APART));
        desk.take(DOOR, APART);
        clock.set(NOON);
        assertThat(desk.take(DOOR, APART)).isZero();
        assertThat(desk.take(DOOR, APART)).isEqualTo(APART);
    }

    @Test
    final void thoseWhoComeAtOnceGetTurnsOneByOne() {
        Chance chance = SeededRun.of("turns of several processes").chance("turns");
        List<String> coming = new ArrayList<>();
        IntStream.range(0, 60).forEach(each -> coming.add("discord/identify/" + chance.below(3)));
        List<NodeDesk> processes = IntStream.range(0, 12)
                .mapToObj(each -> new NodeDesk(storage, clock))
                .toList();
        List<List<Duration>> taken = Races.run(
                processes.size(),
                number -> IntStream.range(0, coming.size())
                        .filter(each -> each % processes.size() == number)
                        .mapToObj(each -> processes.get(number).take(coming.get(each), APART))
                        .toList());
        for (String queue : List.of(DOOR, OTHER, "discord/identify/2")) {
            List<Duration> turns = IntStream.range(0, coming.size())
                    .filter(each -> coming.get(each).equals(queue))
                    .mapToObj(each -> taken.get(each % processes.size()).get(each / processes.size()))
                    .sorted()
                    .toList();
            assertThat(turns)
                    .as(queue)
                    .containsExactlyElementsOf(IntStream.range(0, turns.size())
                            .mapToObj(APART::multipliedBy)
                            .toList());
        }
    }

    @Test
    final void whatWasDoneIsKnownUntilSomethingElseIsDone() {
        assertThat(desk.done("commands")).isEmpty();
        assertThat(desk.note("commands", FIRST)).isEmpty();
        assertThat(new NodeDesk(storage, clock).done("commands")).contains(FIRST);
        assertThat(desk.done("other commands")).isEmpty();
        assertThat(desk.note("commands", SECOND)).contains(FIRST);
        assertThat(desk.done("commands")).contains(SECOND);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        assertThatThrownBy(() -> storage.write(open -> {
                    open.queues().keep(DOOR, NOON.plusSeconds(60));
                    open.imprints().keep("commands", FIRST);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(desk.take(DOOR, APART)).isZero();
        assertThat(desk.done("commands")).isEmpty();
    }
}
