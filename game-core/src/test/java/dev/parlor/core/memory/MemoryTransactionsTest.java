package dev.parlor.core.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTransactionsTest {
    private static final ParlorId PARLOR = new ParlorId("parlor");
    private static final Currency CHIPS = new Currency("chips");
    private static final Account ALICE = new Account.Purse(PARLOR, new PlayerId("alice"));

    private final MemoryTransactions transactions = new MemoryTransactions(() -> Instant.EPOCH);

    private record Happened(ParlorId parlor, int number) implements Fact {}

    @Test
    void aReadCannotChangeAnything() {
        assertThatThrownBy(() -> transactions.read(storage -> storage.ledger().post(grant("k"))))
                .hasMessageContaining("write transaction");
        assertThat(balance()).isZero();
    }

    @Test
    void storageIsClosedOutsideItsTransaction() {
        MemoryStorage leaked = transactions.write(storage -> storage);
        assertThatThrownBy(() -> leaked.ledger().balance(ALICE, CHIPS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> leaked.outbox().put(new Happened(PARLOR, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTransactionDoesNotStartInsideAnother() {
        assertThatThrownBy(() -> transactions.write(outer -> transactions.read(inner -> 1)))
                .hasMessageContaining("inside another");
        assertThat(transactions.<Integer>write(storage -> 2)).isEqualTo(2);
    }

    @Test
    void anErrorRollsBackLikeAnException() {
        assertThatThrownBy(() -> transactions.<Integer>write(storage -> {
                    storage.ledger().post(grant("k"));
                    storage.outbox().put(new Happened(PARLOR, 1));
                    throw new AssertionError("stop");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(balance()).isZero();
        assertThat(waiting()).isEmpty();
        assertThat(transactions.<PostOutcome>write(storage -> storage.ledger().post(grant("k"))))
                .isInstanceOf(PostOutcome.Posted.class);
    }

    @Test
    void aRollbackGoesBackToTheStateBeforeAndNoFurther() {
        transactions.<PostOutcome>write(storage -> storage.ledger().post(grant("k1")));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> transactions.<Integer>write(storage -> {
                        storage.ledger().post(grant("k2"));
                        storage.ledger().post(grant("k3"));
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessageContaining("stop");
        }
        assertThat(balance()).isEqualTo(10);
        assertThat(transactions.<Balance>read(storage -> storage.ledger().total(CHIPS)))
                .isEqualTo(Balance.ZERO);
    }

    @Test
    void factsWaitInOrderAndAreDrainedOnce() {
        transactions.<Integer>write(storage -> {
            storage.outbox().put(new Happened(PARLOR, 1));
            storage.outbox().put(new Happened(PARLOR, 2));
            return 2;
        });
        List<Fact> both = List.of(new Happened(PARLOR, 1), new Happened(PARLOR, 2));
        assertThat(waiting()).isEqualTo(both);
        assertThat(transactions.<List<Fact>>write(storage -> storage.outbox().drain()))
                .isEqualTo(both);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDrainThatFailsLosesNothing() {
        transactions.<Integer>write(storage -> {
            storage.outbox().put(new Happened(PARLOR, 1));
            return 1;
        });
        assertThatThrownBy(() -> transactions.<Integer>write(storage -> {
                    storage.outbox().drain();
                    throw new IllegalStateException("nobody listens");
                }))
                .hasMessageContaining("nobody listens");
        assertThat(waiting()).containsExactly(new Happened(PARLOR, 1));
    }

    private static Movement grant(String key) {
        Account mint = new Account.Mint(PARLOR);
        return Movement.between(key, CHIPS, Reason.GRANT, new Actor.Engine(), mint, ALICE, Amount.of(10));
    }

    private long balance() {
        return transactions.<Long>read(
                storage -> storage.ledger().balance(ALICE, CHIPS).value());
    }

    private List<Fact> waiting() {
        return transactions.read(storage -> storage.outbox().waiting());
    }
}
