package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.money.Amount;
import dev.parlor.testkit.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills while people bet: bets are refused, the books stay sound, and with room the play goes on. */
class FullDiskTest {
    private static final PoolId POOL = new PoolId("p");
    private static final int MOST = 20_000;
    private static final long STAKE = 20;

    @TempDir
    private Path folder;

    @Test
    void aDatabaseThatMayNotGrowRefusesBetsAndStaysSound() throws SQLException {
        try (Database database = Databases.sqlite(folder.resolve("parlor.db"), () -> Fixtures.NOON)) {
            BettingDesk desk = open(database);
            long pages = ask(database, "PRAGMA page_count");
            ask(database, "PRAGMA max_page_count = " + (pages + 3));
            int kept = betUntilFull(desk, 0);
            assertThat(kept).isGreaterThan(0);
            assertSound(database, kept);
            assertThat(desk.tickets(POOL)).hasSize(kept);

            ask(database, "PRAGMA max_page_count = 1000000");
            assertThat(bet(desk, kept)).isInstanceOf(BetOutcome.Placed.class);
            assertThat(desk.lock(POOL)).isNotNull();
            settle(desk);
            assertThat(database.reconcile().lines()).isEmpty();
        }
    }

    @Test
    void aFileSystemWithoutRoomRefusesBetsAndStaysSound() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small.toString()),
                "a small file system is missing: run this as root where tmpfs may be mounted");
        try {
            Path ballast = small.resolve("ballast");
            try (Database database = Databases.sqlite(small.resolve("parlor.db"), () -> Fixtures.NOON)) {
                BettingDesk desk = open(database);
                Files.write(ballast, new byte[256 << 10]);
                int kept = betUntilFull(desk, 0);
                assertThat(kept).isGreaterThan(0);
                assertSound(database, kept);
                assertThatThrownBy(() -> database.backup(small.resolve("copy.db")))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("cannot be written");
                assertThat(small.resolve("copy.db")).doesNotExist();
                assertThat(small.resolve("copy.db.part")).doesNotExist();

                Files.delete(ballast);
                assertThat(bet(desk, kept)).isInstanceOf(BetOutcome.Placed.class);
                assertSound(database, kept + 1);
            }
            try (Database again = Databases.sqlite(small.resolve("parlor.db"), () -> Fixtures.NOON)) {
                assertThat(again.reconcile().lines()).isEmpty();
            }
        } finally {
            assertThat(run("umount", small.toString())).isTrue();
        }
    }

    private static BettingDesk open(Database database) {
        DatabaseRules.post(DatabaseRules.transactions(database), "k", STAKE * MOST);
        BettingDesk desk = new BettingDesk(DatabaseRules.transactions(database), () -> Fixtures.NOON);
        desk.open(new OpenPool(POOL, Fixtures.terms(), Fixtures.NOON.plusSeconds(60)));
        return desk;
    }

    private static int betUntilFull(BettingDesk desk, int from) {
        for (int i = from; i < MOST; i++) {
            try {
                assertThat(bet(desk, i)).isInstanceOf(BetOutcome.Placed.class);
            } catch (StorageException e) {
                assertThat(e).hasMessage("The disk of the database is full; nothing of this was kept");
                return i;
            }
        }
        throw new AssertionError("The disk never filled");
    }

    private static BetOutcome bet(BettingDesk desk, int number) {
        return desk.place(new PlaceBet(
                new BetId("b" + number),
                POOL,
                Fixtures.player("alice"),
                number % 2 == 0 ? Fixtures.RED : Fixtures.BLUE,
                new Amount(STAKE)));
    }

    private static void settle(BettingDesk desk) {
        for (int i = 0; i < MOST; i++) {
            if (desk.settle(SettlePool.of(POOL, Fixtures.RED)) instanceof SettleOutcome.Settled) {
                return;
            }
        }
        throw new AssertionError("The pool never ended");
    }

    private static void assertSound(Database database, int bets) {
        assertThat(database.reconcile().lines()).isEmpty();
        assertThat(DatabaseRules.balance(DatabaseRules.transactions(database), "alice"))
                .isEqualTo(STAKE * (MOST - bets));
    }

    private static long ask(Database database, String question) throws SQLException {
        try (Connection connection = database.writers().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getLong(1);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0 && said.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
