package dev.parlor.jooq;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * The way to a database on a PostgreSQL server.
 *
 * @param url its JDBC address, such as {@code jdbc:postgresql://localhost:5432/parlor}
 * @param user who logs in
 * @param password the user's secret
 */
public record PostgresAccess(String url, String user, String password) {
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
