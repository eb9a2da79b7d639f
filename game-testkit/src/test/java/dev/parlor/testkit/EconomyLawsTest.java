package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.WrittenReason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random acts of the economy: whatever happens in whatever order, the books are right. */
class EconomyLawsTest {
    private static final List<String> NAMES = List.of("ann", "bob", "cid", "dan", "eve");
    private static final int RUNS = 60;
    private static final int ACTS = 400;
    private static final WrittenReason REASON = WrittenReason.of("A law").orElseThrow();

    private final SeededRun run = SeededRun.of("economy laws");

    @Test
    void noActBreaksTheBooks() {
        for (int i = 0; i < RUNS; i++) {
            new Community(run.chance("run-" + i)).play();
        }
    }

    private static final class Community {
        private final HandClock clock = new HandClock(NOON);
        private final EconomyDesk desk = new EconomyDesk(new MemoryTransactions(clock), clock);
        private final Chance chance;

        Community(Chance chance) {
            this.chance = chance;
        }

        void play() {
            for (int act = 0; act < ACTS; act++) {
                act();
                clock.move(Duration.ofMinutes(below(600)));
                check();
            }
        }

        /** Keys come from a small range, so that acts repeat with the same and with other content. */
        private void act() {
            String name = name();
            switch (below(8)) {
                case 0 -> desk.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
                case 1, 2 -> desk.daily(PARLOR, player(name));
                case 3, 4 -> desk.give(new Give(gift(), PARLOR, player(name), player(name()), CHIPS, amount()));
                case 5 -> desk.accept(gift(), player(name));
                case 6 -> desk.grant(decree(name));
                default -> desk.confiscate(decree(name));
            }
        }

        private void check() {
            assertThat(desk.total(CHIPS)).isEqualTo(Balance.ZERO);
            for (String name : NAMES) {
                long sum = 0;
                for (Posting posting : desk.history(new Account.Purse(PARLOR, player(name)), CHIPS)) {
                    sum += posting.delta();
                    assertThat(posting.after().value()).isEqualTo(sum).isNotNegative();
                }
                assertThat(desk.balance(PARLOR, player(name), CHIPS).value()).isEqualTo(sum);
            }
        }

        private Decree decree(String name) {
            return new Decree("d" + below(50), PARLOR, player(name), CHIPS, amount(), player("admin"), REASON);
        }

        private GiftId gift() {
            return new GiftId("g" + below(50));
        }

        private Amount amount() {
            return Amount.of(1L + below(below(3) == 0 ? 3_000 : 300));
        }

        private String name() {
            return NAMES.get(below(NAMES.size()));
        }

        private int below(int bound) {
            return chance.index(bound);
        }
    }
}
