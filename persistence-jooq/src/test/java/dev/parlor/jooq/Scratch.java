package dev.parlor.jooq;

import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.MarkKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test empty databases, and takes them away behind it. */
abstract class Scratch implements AfterEachCallback {
    private static final MarkKey MARKS = new MarkKey("the key of the tests");
    private final List<Database> opened = new ArrayList<>();

    static Scratch sqlite() {
        return new OnSqlite();
    }

    static Scratch postgres() {
        return new OnPostgres();
    }

    /** Opens an empty database. */
    final Database open(InstantSource clock) {
        Database database = fresh(clock);
        opened.add(database);
        return database;
    }

    /** Transactions on an empty database, for desks that draw nothing. */
    final JooqTransactions transactions(InstantSource clock) {
        return transactions(open(clock));
    }

    /** Transactions on a database, for desks that draw nothing. */
    static JooqTransactions transactions(Database database) {
        return database.transactions(
                subject -> {
                    throw new IllegalStateException("Nothing draws " + subject + " here");
                },
                MARKS);
    }

    /** Transactions on a database. */
    static JooqTransactions transactions(Database database, SeedSource seeds) {
        return database.transactions(seeds, MARKS);
    }

    /** Transactions on an empty database. */
    final JooqTransactions transactions(InstantSource clock, SeedSource seeds) {
        return open(clock).transactions(seeds, MARKS);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(Database::close);
        opened.clear();
        clear();
    }

    abstract Database fresh(InstantSource clock);

    abstract void clear();

    private static final class OnSqlite extends Scratch {
        private final List<Path> folders = new ArrayList<>();

        @Override
        Database fresh(InstantSource clock) {
            try {
                Path folder = Files.createTempDirectory("parlor-test");
                folders.add(folder);
                return Databases.sqlite(folder.resolve("parlor.db"), clock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void clear() {
            folders.forEach(OnSqlite::delete);
            folders.clear();
        }

        private static void delete(Path folder) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class OnPostgres extends Scratch {
        @Override
        Database fresh(InstantSource clock) {
            return Databases.postgres(PostgresServer.empty(), clock);
        }

        @Override
        void clear() {
            // The server takes them with it.
        }
    }
}
