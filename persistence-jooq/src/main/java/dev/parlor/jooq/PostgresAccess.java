package dev.parlor.jooq;

import java.nio.file.Path;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The way to a database on a PostgreSQL server.
 *
 * @param url its JDBC address, such as {@code jdbc:postgresql://localhost:5432/parlor}
 * @param user who logs in
 * @param password the user's secret
 * @param backups the folder for the copy that is made before a migration, or none
 */
public record PostgresAccess(String url, String user, String password, Optional<Path> backups) {
    /** What stands before the name of the database, and the name. */
    private static final String DATABASE = "^(jdbc:postgresql:(?://[^/?]*/)?)[^?]*";

    /**
     * A way without copies before migrations.
     *
     * @param url its JDBC address
     * @param user who logs in
     * @param password the user's secret
     */
    public PostgresAccess(String url, String user, String password) {
        this(url, user, password, Optional.empty());
    }

    /** The way to another database on the same server, without copies before migrations. */
    PostgresAccess with(String database) {
        return new PostgresAccess(url.replaceFirst(DATABASE, "$1" + database), user, password);
    }

    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
