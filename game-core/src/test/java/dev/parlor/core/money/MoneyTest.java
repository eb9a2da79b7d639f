package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final ParlorId PARLOR = new ParlorId("parlor");
    private static final Currency CHIPS = new Currency("chips");
    private static final Actor ENGINE = new Actor.Engine();
    private static final Account MINT = new Account.Mint(PARLOR);
    private static final Account HOUSE = new Account.House(PARLOR);
    private static final Account ALICE = new Account.Purse(PARLOR, new PlayerId("alice"));

    @Test
    void anAmountIsNeverNegative() {
        assertThatThrownBy(() -> Amount.of(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Amount.of(3).minus(Amount.of(4))).isInstanceOf(ArithmeticException.class);
        assertThat(Amount.of(4).minus(Amount.of(4))).isEqualTo(Amount.ZERO);
    }

    @Test
    void overflowIsNeverSilent() {
        Amount most = Amount.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Amount.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Balance(Long.MIN_VALUE).plus(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Balance(Long.MAX_VALUE).plus(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anOverdraftOfTheWholeRangeIsSeenAsAFault() {
        List<Entry> wrapping =
                List.of(new Entry(MINT, Long.MAX_VALUE), new Entry(HOUSE, Long.MAX_VALUE), new Entry(ALICE, 2));
        assertThatThrownBy(() -> movement(wrapping)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chips", "1chips", "chips ", "chîps", "a_currency_name_of_33_characters_"})
    void aCurrencyCodeIsPlain(String code) {
        assertThatThrownBy(() -> new Currency(code)).hasMessageContaining("'" + code + "'");
    }

    @Test
    void aMovementBalances() {
        assertThatThrownBy(() -> movement(List.of(new Entry(MINT, -2), new Entry(ALICE, 1))))
                .hasMessageContaining("sums to -1");
    }

    @Test
    void aMovementHasTwoAccountsOrMore() {
        assertThatThrownBy(() -> movement(List.of())).hasMessageContaining("two entries");
        assertThatThrownBy(() -> movement(List.of(new Entry(MINT, 1)))).hasMessageContaining("two entries");
    }

    @Test
    void aMovementNamesNoAccountTwice() {
        assertThatThrownBy(() -> movement(List.of(new Entry(ALICE, -1), new Entry(ALICE, 1))))
                .hasMessageContaining("twice");
    }

    @Test
    void noEntryIsZero() {
        assertThatThrownBy(() -> new Entry(ALICE, 0)).hasMessageContaining("moves nothing");
    }

    @Test
    void aMovementStaysInOneCommunity() {
        Account elsewhere = new Account.House(new ParlorId("other"));
        assertThatThrownBy(() -> movement(List.of(new Entry(ALICE, -1), new Entry(elsewhere, 1))))
                .hasMessageContaining("leaves the books");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "ключ"})
    void aKeyIsPrintable(String key) {
        assertThatThrownBy(() -> Movement.between(key, CHIPS, Reason.GRANT, ENGINE, MINT, ALICE, Amount.of(1)))
                .hasMessageContaining("key");
    }

    @Test
    void theOrderOfEntriesDoesNotMakeAnotherAct() {
        List<Entry> entries = List.of(new Entry(MINT, -3), new Entry(ALICE, 1), new Entry(HOUSE, 2));
        assertThat(movement(entries).repeats(movement(entries.reversed()))).isTrue();
    }

    @Test
    void anyOtherContentMakesAnotherAct() {
        Movement first = movement(List.of(new Entry(MINT, -3), new Entry(ALICE, 3)));
        Actor alice = new Actor.Player(new PlayerId("alice"));
        List<Movement> others = List.of(
                new Movement("k2", CHIPS, Reason.GRANT, ENGINE, first.entries()),
                new Movement("k", new Currency("gems"), Reason.GRANT, ENGINE, first.entries()),
                new Movement("k", CHIPS, Reason.GIFT, ENGINE, first.entries()),
                new Movement("k", CHIPS, Reason.GRANT, alice, first.entries()),
                movement(List.of(new Entry(MINT, -4), new Entry(ALICE, 4))));
        assertThat(others).noneMatch(first::repeats);
    }

    @Test
    void onlyTheMintMayBeNegative() {
        List<Account> accounts = List.of(
                ALICE, HOUSE, new Account.Burn(PARLOR), new Account.Pot(PARLOR, new PotId("pool:p:till")), MINT);
        assertThat(accounts.stream().filter(Account::mayBeNegative)).containsExactly(MINT);
    }

    @Test
    void aPotsNameHoldsAPoolAndAPickOfFullLength() {
        String longest = "pool:" + "x".repeat(64) + ":pick:" + "y".repeat(64);
        assertThat(new PotId(longest)).hasToString(longest);
        String tooLong = IntStream.range(0, 201).mapToObj(i -> "x").reduce("", String::concat);
        assertThatThrownBy(() -> new PotId(tooLong)).hasMessageContaining("200");
    }

    private static Movement movement(List<Entry> entries) {
        return new Movement("k", CHIPS, Reason.GRANT, ENGINE, entries);
    }
}
