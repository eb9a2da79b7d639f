package dev.parlor.discord.concierge;

/** How it went to register commands. */
public sealed interface RegisterOutcome {
    /**
     * Discord has taken them.
     *
     * @param commands how many, groups counted once
     */
    record Registered(int commands) implements RegisterOutcome {}

    /**
     * Discord had them already.
     *
     * @param commands how many, groups counted once
     */
    record Unchanged(int commands) implements RegisterOutcome {}

    /**
     * Discord has not taken them; what was registered before can be used as before.
     *
     * @param words why
     */
    record Failed(String words) implements RegisterOutcome {}
}
