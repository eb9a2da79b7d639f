package dev.parlor.ai.sheets;

import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.Optional;

/**
 * One fighter's row in a match.
 *
 * @param fighter who, as far as it is known
 * @param name what is written; empty if nobody is known
 * @param standing how far he has come
 * @param note what stands at the end of the row, such as a chance; its parts have thin spaces between them
 */
record Entry(Optional<FighterId> fighter, String name, Standing standing, List<String> note) {
    Entry {
        note = List.copyOf(note);
    }
}
