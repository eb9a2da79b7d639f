package dev.parlor.discord.link;

/** Hears what happens on a link. Each is called on a thread of its own, which may wait. */
public interface LinkListener {
    /**
     * Somebody did something.
     *
     * @param interaction what
     */
    void heard(Interaction interaction);

    /**
     * The link is over for good. Called once.
     *
     * @param stop why, and what to do
     */
    void stopped(Stop stop);
}
