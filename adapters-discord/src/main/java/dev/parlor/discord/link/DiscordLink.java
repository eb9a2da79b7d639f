package dev.parlor.discord.link;

import java.time.Duration;

/**
 * The link of one process with Discord. Limits and the token belong to the account and not to a shard, so there is one link
 * however many shards the process holds. Safe for use by many threads.
 */
public interface DiscordLink extends AutoCloseable {
    /**
     * Connects, and stays connected until it is closed or Discord wants it no more. Called once.
     *
     * @param listener hears what happens
     * @param patience how long to wait here
     * @return how far it came in that time
     */
    Opening open(LinkListener listener, Duration patience);

    /**
     * Asks Discord for something and waits for the end of it. The thread should be a virtual one.
     *
     * @param call what
     * @return how it ended, within the call's patience
     */
    Outcome send(Call call);

    /**
     * How the link is.
     *
     * @return a picture of the moment
     */
    LinkHealth health();

    /** Says goodbye to Discord. Never fails, and takes two seconds at most. */
    @Override
    void close();
}
