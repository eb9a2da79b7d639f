package dev.parlor.jooq;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to a SQLite file with the settings of the house. */
final class SqliteFile {
    private static final int PATIENCE_MILLIS = 10_000;

    private SqliteFile() {}

    /** Connections that change nothing about a file and wait for nobody. */
    static SQLiteDataSource plain(Path file) {
        return waiting(file, 0);
    }

    /** Connections that change nothing about a file and wait until it is their turn. */
    static SQLiteDataSource patient(Path file) {
        return waiting(file, PATIENCE_MILLIS);
    }

    private static SQLiteDataSource waiting(Path file, int millis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(millis);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        // Otherwise the driver asks for the last identifier behind every row that is written.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
