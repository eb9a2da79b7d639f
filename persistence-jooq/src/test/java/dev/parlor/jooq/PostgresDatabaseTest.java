package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Posting;
import dev.parlor.testkit.Fixtures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDatabaseTest extends DatabaseRules {
    private final PostgresAccess access = PostgresServer.empty();

    @TempDir
    private Path folder;

    @Override
    Database connect() {
        return Databases.postgres(access, () -> Fixtures.NOON);
    }

    @Override
    DataSource raw() {
        return access.source();
    }

    @Override
    String truth() {
        return "true";
    }

    @Test
    void theServersClockTellsTheTimeInsideATransactionAndOutside() {
        try (Database database = Databases.postgres(access)) {
            Instant outside = database.clock().instant();
            Instant inside = transactions(database)
                    .<Instant>write(storage -> database.clock().instant());
            assertThat(Duration.between(outside, inside)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
            assertThat(Duration.between(Instant.now(), inside).abs()).isLessThan(Duration.ofMinutes(1));
            post(transactions(database), "k", 1);
            assertThat(transactions(database)
                            .<List<Posting>>read(s -> s.ledger().history(Fixtures.purse("alice"), Fixtures.CHIPS)))
                    .allMatch(posting -> !posting.at().isBefore(inside));
        }
    }

    @Test
    void grantsOfManyWritersGoToManyPartsOfTheMint() throws SQLException {
        JooqTransactions transactions = transactions();
        for (int i = 0; i < 30; i++) {
            post(transactions, "k" + i, 1);
        }
        assertThat(count("SELECT count(*) FROM account_sums")).isEqualTo(15);
    }

    @Test
    void rowsThatTheServerNeverCountedAreCountedWhenTheDatabaseIsOpened() throws SQLException {
        JooqTransactions transactions = transactions();
        run("ALTER TABLE accounts SET (autovacuum_enabled = false)");
        List<Movement> grants = IntStream.range(0, 2_000)
                .mapToObj(i -> Fixtures.grant("k" + i, "player" + i, 1))
                .toList();
        transactions.write(storage -> storage.ledger().postAll(grants));
        String counted = "SELECT reltuples::bigint FROM pg_class WHERE relname = 'accounts'";
        assertThat(count(counted)).isLessThanOrEqualTo(0);
        open().close();
        assertThat(count(counted)).isEqualTo(2_001);
    }

    @Test
    void aCopyIsMadeByPgDump() throws Exception {
        assumePgDump();
        Path copy = folder.resolve("copy.dump");
        open().backup(copy);
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).startsWith("PGDMP");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCopyIsMadeBeforeTablesAreMigrated() throws SQLException {
        assumePgDump();
        run("CREATE TABLE guests (name TEXT)");
        PostgresAccess keeping = new PostgresAccess(access.url(), access.user(), "", Optional.of(folder));
        Databases.postgres(keeping, () -> Fixtures.NOON).close();
        assertThat(folder.resolve("parlor.dump.before-001")).isNotEmptyFile();
    }

    @Test
    void aCopyThatFailsLeavesNothingAndSaysWhy() {
        assumePgDump();
        PostgresAccess nowhere =
                new PostgresAccess(access.url().replaceFirst("/test[0-9]+", "/nowhere"), access.user(), "");
        assertThatThrownBy(() -> PgDump.write(nowhere, folder.resolve("copy.dump")))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("pg_dump failed: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(new PostgresAccess("jdbc:postgresql://db/parlor", "me", "secret").toString())
                .isEqualTo("jdbc:postgresql://db/parlor as me");
    }

    private static void assumePgDump() {
        assumeTrue(
                isInstalled(),
                "pg_dump is missing: install the client tools of PostgreSQL (Debian: postgresql-client)");
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "pg_dump")));
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = raw().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
