package dev.parlor.discord.link;

import java.time.Duration;

/**
 * Whose turn it is to begin a session on the gateway: one every five seconds for each key, however many processes share the
 * account (https://discord.com/developers/docs/events/gateway#sharding-max-concurrency).
 */
@FunctionalInterface
public interface IdentifyTurns {
    /**
     * How far turns of the same key are apart: a second more than Discord asks for, since the way from the turn to the
     * session, over a connection that is yet to be made, takes longer at one time than at another.
     */
    Duration APART = Duration.ofSeconds(6);

    /**
     * Takes the next free turn. Does not wait for it.
     *
     * @param key the shard's number modulo what Discord calls max_concurrency
     * @return how long it is until then, zero if it is at once
     */
    Duration take(int key);
}
