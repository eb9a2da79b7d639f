package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import java.util.List;
import java.util.Optional;

/** The written reasons beside the books: the audit trail of administrators. */
public interface Notes {
    /**
     * Keeps a note.
     *
     * @param note a note of a movement that has none
     */
    void add(Note note);

    /**
     * Looks up the note of a movement.
     *
     * @param parlor whose books
     * @param key the movement's key
     * @return the note, if there is one
     */
    Optional<Note> find(ParlorId parlor, String key);

    /**
     * The notes that were written last.
     *
     * @param parlor whose books
     * @param most how many at most, 1 or more
     * @return the newest first; of one instant, in the order of their keys
     */
    List<Note> newest(ParlorId parlor, int most);
}
