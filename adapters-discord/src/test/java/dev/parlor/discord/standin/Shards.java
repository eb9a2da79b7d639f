package dev.parlor.discord.standin;

/**
 * What Discord tells of sharding.
 *
 * @param recommended how many shards it wants
 * @param concurrency how many may log in at once
 */
public record Shards(int recommended, int concurrency) {
    static final Shards ONE = new Shards(1, 1);
}
