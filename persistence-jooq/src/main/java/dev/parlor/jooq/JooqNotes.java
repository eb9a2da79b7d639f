package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.NOTES;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Note;
import dev.parlor.core.money.Notes;
import dev.parlor.core.money.WrittenReason;
import dev.parlor.jooq.schema.tables.records.NotesRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Written reasons in a database. */
record JooqNotes(DSLContext dsl, Engine engine) implements Notes {
    @Override
    public void add(Note note) {
        int added = dsl.insertInto(NOTES)
                .set(NOTES.PARLOR, note.parlor().value())
                .set(NOTES.ACT, note.key())
                .set(NOTES.WRITTEN_AT, Nanos.of(note.at()))
                .set(NOTES.AUTHOR, note.author().value())
                .set(NOTES.REASON, note.reason().text())
                .onConflict(NOTES.PARLOR, NOTES.ACT)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a note for " + note.key());
        }
    }

    @Override
    public Optional<Note> find(ParlorId parlor, String key) {
        return dsl.selectFrom(NOTES)
                .where(NOTES.PARLOR.eq(parlor.value()))
                .and(NOTES.ACT.eq(key))
                .fetchOptional()
                .map(JooqNotes::read);
    }

    @Override
    public List<Note> newest(ParlorId parlor, int most) {
        return dsl.selectFrom(NOTES)
                .where(NOTES.PARLOR.eq(parlor.value()))
                .orderBy(NOTES.WRITTEN_AT.desc(), engine.byteOrder(NOTES.ACT))
                .limit(most)
                .fetch(JooqNotes::read);
    }

    private static Note read(NotesRecord row) {
        return new Note(
                new ParlorId(row.getParlor()),
                row.getAct(),
                Nanos.instant(row.getWrittenAt()),
                new PlayerId(row.getAuthor()),
                new WrittenReason(row.getReason()));
    }
}
