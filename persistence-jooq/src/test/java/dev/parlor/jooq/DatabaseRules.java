package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Fact;
import dev.parlor.core.betting.BettingFact;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.PotId;
import dev.parlor.core.money.Reason;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.Races;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every database does beyond the contracts of its repositories. */
abstract class DatabaseRules {
    private static final Pool.Open POOL = new Pool.Open(new PoolId("p"), Fixtures.terms(), Fixtures.NOON);
    private static final Account.Pot TILL = new Account.Pot(Fixtures.PARLOR, new PotId("pool:p:till"));

    private final List<Database> opened = new ArrayList<>();

    /** Opens the database of this test, again and again the same. */
    abstract Database connect();

    /** Connections to that database without any rules. */
    abstract DataSource raw();

    final Database open() {
        Database database = connect();
        opened.add(database);
        return database;
    }

    final JooqTransactions transactions() {
        return transactions(open());
    }

    static JooqTransactions transactions(Database database) {
        return database.transactions(
                subject -> {
                    throw new IllegalStateException("No test here draws anything, but " + subject + " is asked for");
                },
                new MarkKey("the key of the tests"));
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    @Test
    void aTransactionSpansAllRepositories() {
        JooqTransactions transactions = transactions();
        assertThatThrownBy(() -> transactions.<PostOutcome>write(storage -> {
                    storage.ledger().post(Fixtures.grant("k", "alice", 100));
                    storage.pools().keep(POOL);
                    storage.outbox().put(new BettingFact.PoolOpened(POOL));
                    throw new IllegalStateException("the fourth write fails");
                }))
                .hasMessage("the fourth write fails");
        assertThat(balance(transactions, "alice")).isZero();
        assertThat(transactions.<Optional<Pool>>read(s -> s.pools().find(POOL.id())))
                .isEmpty();
        assertThat(transactions.<List<Notice>>read(s -> s.outbox().pending(10))).isEmpty();
    }

    @Test
    void whatWasKeptIsThereAfterOpeningAgain() {
        post(transactions(), "k", 100);
        assertThat(balance(transactions(), "alice")).isEqualTo(100);
    }

    @Test
    void aTransactionInsideAnotherIsRefused() {
        JooqTransactions transactions = transactions();
        assertThatThrownBy(() -> transactions.<Long>write(storage -> balance(transactions, "alice")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A transaction must not start inside another");
        assertThat(balance(transactions, "alice")).isZero();
    }

    @Test
    void storageIsClosedBehindItsTransaction() {
        JooqTransactions transactions = transactions();
        JooqStorage left = transactions.<JooqStorage>write(storage -> storage);
        assertThatThrownBy(() -> left.ledger().post(Fixtures.grant("k", "alice", 100)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Storage is open only inside its transaction");
    }

    @Test
    void aLookChangesNothing() {
        JooqTransactions transactions = transactions();
        assertThatThrownBy(
                        () -> transactions.<PostOutcome>read(s -> s.ledger().post(Fixtures.grant("k", "alice", 100))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Storage changes only inside a write transaction");
        assertThat(balance(transactions, "alice")).isZero();
    }

    @Test
    void theDatabaseItselfRefusesANegativePurse() {
        post(transactions(), "k", 100);
        assertThatThrownBy(() -> run("UPDATE accounts SET balance = balance - 101 WHERE kind = 'purse'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContainingAll("constraint");
        assertThat(balance(transactions(), "alice")).isEqualTo(100);
    }

    @Test
    void soundBooksReconcile() {
        Database database = open();
        playOnePool(transactions(database));
        Reconciliation books = database.reconcile();
        assertThat(books.figures()).extracting(Object::toString).containsExactly("testkit chips 0");
        assertThat(books.findings()).isEmpty();
    }

    @Test
    void racingGrantsLeaveSoundBooks() {
        Database database = open();
        JooqTransactions transactions = transactions(database);
        Races.run(8, thread -> {
            for (int i = 0; i < 20; i++) {
                String player = "player" + thread;
                String key = thread + "-" + i;
                transactions.<PostOutcome>write(s -> s.ledger().post(Fixtures.grant(key, player, 5)));
            }
            return thread;
        });
        assertThat(transactions.<Balance>read(
                        s -> s.ledger().balance(new Account.Mint(Fixtures.PARLOR), Fixtures.CHIPS)))
                .isEqualTo(new Balance(-800));
        assertThat(database.reconcile().findings()).isEmpty();
    }

    @Test
    void aChangedPurseIsADriftAndBreaksConservation() throws SQLException {
        Database database = open();
        post(transactions(database), "k", 100);
        run("UPDATE accounts SET balance = 107 WHERE kind = 'purse'");
        assertThat(database.reconcile().lines())
                .hasSize(2)
                .anyMatch(line -> line.equals("The balances of testkit in chips sum up to 7"))
                .anyMatch(line ->
                        line.contains("alice") && line.endsWith("holds 107 chips, but its entries sum up to 100"));
    }

    @Test
    void aChangedEntryIsAnUnbalancedMovementAndADrift() throws SQLException {
        Database database = open();
        post(transactions(database), "k", 100);
        run("UPDATE entries SET delta = 101 WHERE delta = 100");
        assertThat(database.reconcile().findings())
                .hasSize(2)
                .hasAtLeastOneElementOfType(Reconciliation.Drift.class)
                .contains(new Reconciliation.Unbalanced(Fixtures.PARLOR, "k", 2, BigInteger.ONE));
    }

    @Test
    void aFinishedPoolWithMoneyInAPotIsFound() throws SQLException {
        Database database = open();
        JooqTransactions transactions = transactions(database);
        playOnePool(transactions);
        post(transactions, "k2", 100);
        transactions.<PostOutcome>write(
                s -> s.ledger().post(Fixtures.movement("stray", Reason.STAKE, Fixtures.purse("alice"), TILL, 3)));
        assertThat(database.reconcile().findings())
                .containsExactly(new Reconciliation.Leftover(POOL.id(), TILL, Fixtures.CHIPS, BigInteger.valueOf(3)));
    }

    @Test
    void aNumberThatIsMissingInAPoolIsADamage() throws SQLException {
        JooqTransactions transactions = transactions();
        transactions.<Optional<Pool>>write(storage -> {
            storage.pools().keep(POOL);
            return storage.pools().find(POOL.id());
        });
        run("UPDATE pools SET ends_at = NULL");
        assertThatThrownBy(() -> transactions.<Optional<Pool>>read(
                        storage -> storage.pools().find(POOL.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ends_at must not be empty");
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws SQLException {
        open().close();
        run("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, " + truth() + ")");
        assertThatThrownBy(this::open)
                .isInstanceOf(NewerDatabaseException.class)
                .hasMessageContaining("was made by a newer version of Parlor: its schema is at 999");
    }

    @Test
    void aDatabaseWithoutHistoryKeepsItsTables() throws SQLException {
        run("CREATE TABLE guests (name TEXT)");
        post(transactions(), "k", 100);
        run("INSERT INTO guests VALUES ('still here')");
        assertThat(balance(transactions(), "alice")).isEqualTo(100);
    }

    @Test
    void noticesWaitInOrderUntilTheyAreDelivered() {
        JooqTransactions transactions = transactions();
        transactions.<Integer>write(storage -> {
            storage.outbox().put(new BettingFact.PoolOpened(POOL));
            storage.outbox().put(new BettingFact.PoolLocked(new Pool.Locked(POOL.id(), POOL.terms(), Sha256.of(""))));
            return 2;
        });
        List<Notice> waiting = transactions.read(s -> s.outbox().pending(10));
        assertThat(waiting).extracting(Notice::kind).containsExactly("PoolOpened", "PoolLocked");
        assertThat(waiting.getFirst().body()).startsWith("{\"pool\":{\"id\":\"p\",\"terms\":{\"parlor\":\"testkit\"");
        transactions.<Integer>write(storage -> {
            storage.outbox().delivered(List.of(waiting.getFirst().id()));
            return 1;
        });
        assertThat(transactions.<List<Notice>>read(s -> s.outbox().pending(10))).containsExactly(waiting.getLast());
    }

    @Test
    void aNoticeBringsTheFactThatThisProcessPut() {
        Database database = open();
        JooqTransactions transactions = transactions(database);
        Fact fact = new BettingFact.PoolOpened(POOL);
        put(transactions, fact);
        assertThat(database.notices().pending(10)).extracting(Notice::fact).containsExactly(Optional.of(fact));
    }

    @Test
    void aFactThatWasRolledBackIsNotTakenForAnother() {
        Database database = open();
        JooqTransactions transactions = transactions(database);
        assertThatThrownBy(() -> transactions.<Integer>write(storage -> {
                    storage.outbox().put(new BettingFact.PoolOpened(POOL));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        Fact kept = new BettingFact.PoolLocked(new Pool.Locked(POOL.id(), POOL.terms(), Sha256.of("")));
        put(transactions, kept);
        assertThat(database.notices().pending(10)).extracting(Notice::fact).containsExactly(Optional.of(kept));
    }

    @Test
    void oldNoticesGoWhenTheyAreDelivered() {
        Database database = open();
        JooqTransactions transactions = transactions(database);
        for (int i = 0; i < 3; i++) {
            put(transactions, new BettingFact.PoolOpened(POOL));
        }
        Notices notices = database.notices();
        List<Long> ids = notices.pending(10).stream().map(Notice::id).toList();
        notices.delivered(List.of(ids.get(0), ids.get(2)));
        assertThat(transactions.<Integer>write(s -> s.outbox().prune(Instant.EPOCH, 10)))
                .isZero();
        assertThat(transactions.<Integer>write(s -> s.outbox().prune(Fixtures.NOON.plusSeconds(60), 10)))
                .isEqualTo(1);
        assertThat(notices.pending(10)).extracting(Notice::id).containsExactly(ids.get(1));
        put(transactions, new BettingFact.PoolOpened(POOL));
        assertThat(notices.pending(10)).last().extracting(Notice::id).isEqualTo(ids.get(2) + 1);
    }

    @Test
    void aSecretIsMadeOnce() {
        Database database = open();
        Seed first = database.secret("house.test", subject -> Seed.ofHex("a".repeat(64)));
        assertThat(database.secret("house.test", subject -> Seed.ofHex("b".repeat(64))))
                .isEqualTo(first);
        assertThat(database.secret("house.other", subject -> Seed.ofHex("b".repeat(64))))
                .isNotEqualTo(first);
    }

    private static void put(JooqTransactions transactions, Fact fact) {
        transactions.<Integer>write(storage -> {
            storage.outbox().put(fact);
            return 1;
        });
    }

    /** How the database writes yes in a column of its own making. */
    abstract String truth();

    final void run(String sql) throws SQLException {
        try (Connection connection = raw().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void post(JooqTransactions transactions, String key, long amount) {
        transactions.<PostOutcome>write(s -> s.ledger().post(Fixtures.grant(key, "alice", amount)));
    }

    static long balance(JooqTransactions transactions, String player) {
        return transactions.<Long>read(
                s -> s.ledger().balance(Fixtures.purse(player), Fixtures.CHIPS).value());
    }

    private static void playOnePool(JooqTransactions transactions) {
        post(transactions, "k", 100);
        transactions.<Integer>write(storage -> {
            storage.ledger().post(Fixtures.movement("bet:a", Reason.STAKE, Fixtures.purse("alice"), TILL, 60));
            storage.ledger().post(Fixtures.movement("pay:a", Reason.REFUND, TILL, Fixtures.purse("alice"), 60));
            storage.pools().keep(over());
            return 2;
        });
    }

    private static Pool over() {
        Amount sixty = Amount.of(60);
        Amount none = Amount.ZERO;
        return new Pool.Voided(
                POOL.id(), POOL.terms(), Optional.empty(), "tried", new Books(sixty, none, none, sixty, none, none));
    }
}
