package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.AuditDesk;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.MoneyFlow;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every storage owes the faucets and sinks. */
public abstract class MoneyFlowsContract {
    private static final Currency CHIPS = new Currency("chips");
    private static final Currency GEMS = new Currency("gems");
    private static final ParlorId HERE = new ParlorId("here");
    private static final ParlorId THERE = new ParlorId("there");

    /** For subclasses. */
    protected MoneyFlowsContract() {}

    /**
     * Opens an empty storage.
     *
     * @return transactions on it
     */
    protected abstract Transactions<? extends AuditDesk.Storage> openStorage();

    /** Books that nobody wrote in have no line. */
    @Test
    void emptyBooksHaveNoFlows() {
        assertThat(new AuditDesk(openStorage()).flows()).isEmpty();
    }

    /** All communities are summed up, ordered by currency and reason; purses and pots are no sources. */
    @Test
    void whatTheHouseGivesAndTakesIsSummedByCurrencyAndReason() {
        Transactions<? extends AuditDesk.Storage> books = openStorage();
        PlayerId ann = new PlayerId("ann");
        PlayerId bob = new PlayerId("bob");
        post(books, between("a", GEMS, Reason.GRANT, new Account.Mint(HERE), purse(HERE, ann), 7));
        post(books, between("b", CHIPS, Reason.GRANT, new Account.Mint(HERE), purse(HERE, ann), 100));
        post(books, between("c", CHIPS, Reason.GRANT, new Account.Mint(THERE), purse(THERE, ann), 50));
        post(books, between("d", CHIPS, Reason.GIFT, purse(HERE, ann), purse(HERE, bob), 30));
        post(books, between("e", CHIPS, Reason.FEE, purse(HERE, bob), new Account.House(HERE), 20));
        post(
                books,
                new Movement(
                        "f",
                        CHIPS,
                        Reason.GRANT,
                        new Actor.Engine(),
                        List.of(
                                new Entry(new Account.House(HERE), -20),
                                new Entry(new Account.Mint(HERE), -5),
                                new Entry(purse(HERE, bob), 25))));

        assertThat(new AuditDesk(books).flows())
                .containsExactly(
                        flow(CHIPS, Reason.GRANT, 175, 0),
                        flow(CHIPS, Reason.FEE, 0, 20),
                        flow(GEMS, Reason.GRANT, 7, 0));
    }

    /** Work that is undone leaves no trace, and a repeated act counts once. */
    @Test
    void whatIsUndoneOrRepeatedIsNotCounted() {
        Transactions<? extends AuditDesk.Storage> books = openStorage();
        Movement grant = between("a", CHIPS, Reason.GRANT, new Account.Mint(HERE), purse(HERE, new PlayerId("ann")), 9);
        post(books, grant);
        post(books, grant);
        assertThat(new AuditDesk(books).flows()).containsExactly(flow(CHIPS, Reason.GRANT, 9, 0));
    }

    /** A sum may pass what a long holds, though no balance does. */
    @Test
    void sumsPassTheRangeOfALong() {
        Transactions<? extends AuditDesk.Storage> books = openStorage();
        Account.Purse ann = purse(HERE, new PlayerId("ann"));
        for (int i = 0; i < 3; i++) {
            post(books, between("give" + i, CHIPS, Reason.GRANT, new Account.Mint(HERE), ann, Long.MAX_VALUE));
            post(books, between("take" + i, CHIPS, Reason.GRANT, ann, new Account.Mint(HERE), Long.MAX_VALUE));
        }
        BigInteger sum = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(3));
        assertThat(new AuditDesk(books).flows()).containsExactly(new MoneyFlow(CHIPS, Reason.GRANT, sum, sum));
    }

    private static void post(Transactions<? extends AuditDesk.Storage> books, Movement movement) {
        PostOutcome outcome = books.write(storage -> storage.ledger().post(movement));
        assertThat(outcome).isNotInstanceOf(PostOutcome.KeyTaken.class);
    }

    private static Movement between(
            String key, Currency currency, Reason reason, Account from, Account to, long amount) {
        return Movement.between(key, currency, reason, new Actor.Engine(), from, to, Amount.of(amount));
    }

    private static Account.Purse purse(ParlorId parlor, PlayerId player) {
        return new Account.Purse(parlor, player);
    }

    private static MoneyFlow flow(Currency currency, Reason reason, long given, long taken) {
        return new MoneyFlow(currency, reason, BigInteger.valueOf(given), BigInteger.valueOf(taken));
    }
}
