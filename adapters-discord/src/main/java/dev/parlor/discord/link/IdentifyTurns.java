package dev.parlor.discord.link;

import java.time.Duration;

/**
 * Whose turn it is to begin a session on the gateway: one every five seconds for each key, however many processes share the
 * account (https://discord.com/developers/docs/events/gateway#sharding-max-concurrency).
 */
@FunctionalInterface
public interface IdentifyTurns {
    /** How far turns of the same key are apart; a little more than Discord asks for. */
    Duration APART = Duration.ofMillis(5_250);

    /**
     * Takes the next free turn. Does not wait for it.
     *
     * @param key the shard's number modulo what Discord calls max_concurrency
     * @return how long it is until then, zero if it is at once
     */
    Duration take(int key);
}
