package dev.parlor.jooq;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;

/**
 * How busy the connections of one kind are.
 *
 * @param pool their name, such as {@code parlor-writer}
 * @param most how many there may be
 * @param active how many are in use
 * @param idle how many are open and wait for work
 * @param waiting how many threads wait for one
 */
public record PoolLoad(String pool, int most, int active, int idle, int waiting) {
    static PoolLoad of(HikariDataSource source) {
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        return new PoolLoad(
                source.getPoolName(),
                source.getMaximumPoolSize(),
                pool.getActiveConnections(),
                pool.getIdleConnections(),
                pool.getThreadsAwaitingConnection());
    }
}
