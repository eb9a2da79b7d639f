package dev.parlor.commands.office;

import java.util.List;

/** What became of reading the settings again. */
public sealed interface ReloadOutcome {
    /**
     * All of it can be used.
     *
     * @param changes what is not as it was; none if everything is
     */
    record Reloaded(List<Change> changes) implements ReloadOutcome {
        /** Copies the list. */
        public Reloaded {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Some of it cannot be used, so nothing was changed.
     *
     * @param flaws all that is wrong, in the order of the files
     */
    record Unfit(List<Flaw> flaws) implements ReloadOutcome {
        /** Copies the list. */
        public Unfit {
            flaws = List.copyOf(flaws);
        }
    }
}
