package dev.parlor.core.money;

/** What became of the wish for another name. */
public sealed interface RenameOutcome {
    /**
     * The player is called so.
     *
     * @param player with the name
     */
    record Renamed(Player player) implements RenameOutcome {}

    /** Who is not registered has no name here. */
    record NotRegistered() implements RenameOutcome {}
}
