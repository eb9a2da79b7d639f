package dev.parlor.discord.link;

/** How it went to open the link. */
public sealed interface Opening {
    /**
     * Everything is connected.
     *
     * @param account as whom
     * @param shards in how many parts
     */
    record Connected(Account account, int shards) implements Opening {}

    /**
     * It makes no sense to go on.
     *
     * @param stop why, and what to do
     */
    record Stopped(Stop stop) implements Opening {}

    /**
     * Not everything is connected so far; the link goes on trying.
     *
     * @param words what it waits for
     */
    record Waiting(String words) implements Opening {}

    /**
     * The house's own account.
     *
     * @param application the id of its application
     * @param user the id of its user
     * @param name what it is called, any text
     */
    record Account(String application, String user, String name) {}
}
