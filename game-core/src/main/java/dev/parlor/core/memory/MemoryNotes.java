package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Note;
import dev.parlor.core.money.Notes;
import dev.parlor.core.privacy.Renaming;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Written reasons in memory. */
final class MemoryNotes implements Notes {
    private final Table<Key, Note> notes;

    private record Key(ParlorId parlor, String key) {}

    MemoryNotes(Journal journal) {
        this.notes = new Table<>(journal);
    }

    @Override
    public void add(Note note) {
        if (find(note.parlor(), note.key()).isPresent()) {
            throw new IllegalStateException("There is a note for " + note.key());
        }
        notes.put(new Key(note.parlor(), note.key()), note);
    }

    /** Notes follow the keys of their movements, as the books have them before the renaming. */
    void rename(Renaming renaming, Ledger before) {
        notes.rows()
                .filter(note -> note.parlor().equals(renaming.parlor()))
                .toList()
                .forEach(note -> {
                    String key = before.find(note.parlor(), note.key())
                            .map(renaming::in)
                            .map(Movement::key)
                            .orElse(note.key());
                    notes.remove(new Key(note.parlor(), note.key()));
                    notes.put(new Key(note.parlor(), key), renaming.in(note, key));
                });
    }

    @Override
    public Optional<Note> find(ParlorId parlor, String key) {
        return notes.find(new Key(parlor, key));
    }

    @Override
    public List<Note> newest(ParlorId parlor, int most) {
        return notes.rows()
                .filter(note -> note.parlor().equals(parlor))
                .sorted(Comparator.comparing(Note::at).reversed().thenComparing(Note::key))
                .limit(most)
                .toList();
    }
}
