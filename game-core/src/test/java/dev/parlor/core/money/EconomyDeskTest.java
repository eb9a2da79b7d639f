package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.memory.MemoryTransactions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EconomyDeskTest {
    private static final ParlorId PARLOR = new ParlorId("parlor");
    private static final Currency CHIPS = new Currency("chips");
    private static final PlayerId ANN = new PlayerId("ann");
    private static final PlayerId BOB = new PlayerId("bob");

    private final MemoryTransactions transactions = new MemoryTransactions(() -> Instant.EPOCH);
    private final EconomyDesk desk = new EconomyDesk(transactions, () -> Instant.EPOCH);

    @Test
    void aGrantIsGivenOnce() {
        assertThat(desk.grant(grant("welcome", ANN, 100))).isEqualTo(new GrantOutcome.Granted(new Balance(100)));
        desk.grant(grant("more", ANN, 1));
        assertThat(desk.grant(grant("welcome", ANN, 100))).isEqualTo(new GrantOutcome.Repeated(new Balance(100)));
        assertThat(desk.grant(grant("welcome", ANN, 101))).isEqualTo(new GrantOutcome.KeyTaken("welcome"));
        assertThat(desk.balance(PARLOR, ANN, CHIPS)).isEqualTo(new Balance(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bet:1", "payout:t1.r1m1:ann", "late:1", "fee:t1.r1m1"})
    void aGrantTakesNoKeyOfAnotherFeature(String key) {
        desk.grant(grant(key, ANN, 100));
        assertThat(desk.history(new Account.Purse(PARLOR, ANN), CHIPS))
                .extracting(posting -> posting.movement().key())
                .containsExactly("grant:" + key);
        Movement stake = Movement.between(
                key,
                CHIPS,
                Reason.STAKE,
                new Actor.Player(ANN),
                new Account.Purse(PARLOR, ANN),
                new Account.House(PARLOR),
                Amount.of(1));
        assertThat(transactions.<PostOutcome>write(storage -> storage.ledger().post(stake)))
                .isEqualTo(new PostOutcome.Posted(stake));
    }

    @Test
    void moreThanCanBeCountedIsNotMinted() {
        desk.grant(grant("much", ANN, Long.MAX_VALUE - 5));
        assertThat(desk.grant(grant("one", BOB, 6))).isEqualTo(new GrantOutcome.TooMuch(Amount.of(5)));
        assertThat(desk.grant(grant("one", BOB, 5))).isEqualTo(new GrantOutcome.Granted(new Balance(5)));
        assertThat(desk.grant(grant("one", BOB, 5))).isEqualTo(new GrantOutcome.Repeated(new Balance(5)));
        assertThat(desk.grant(grant("two", ANN, 1))).isEqualTo(new GrantOutcome.TooMuch(Amount.ZERO));
        assertThat(desk.total(CHIPS)).isEqualTo(Balance.ZERO);
    }

    @Test
    void aGrantGivesSomethingUnderAKeyThatFits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant("k", ANN, 0))
                .withMessageContaining("1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> grant("", ANN, 1)).withMessageContaining("1 to 194");
        assertThatIllegalArgumentException().isThrownBy(() -> grant("k".repeat(195), ANN, 1));
        assertThat(grant("k".repeat(194), ANN, 1).movement().key()).hasSize(200);
    }

    private static Grant grant(String key, PlayerId player, long amount) {
        return new Grant(key, PARLOR, player, CHIPS, Amount.of(amount), new Actor.Engine());
    }
}
