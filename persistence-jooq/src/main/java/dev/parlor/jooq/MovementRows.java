package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The tables of movements and entries. */
record MovementRows(DSLContext dsl, Engine engine) {
    private static final int CHUNK = 512;

    /** All but the identifier; the time is the last, as {@link Stamp#behind} has it. */
    private static final List<Field<?>> COLUMNS = List.of(
            MOVEMENTS.PARLOR,
            MOVEMENTS.ACT,
            MOVEMENTS.CURRENCY,
            MOVEMENTS.REASON,
            MOVEMENTS.PLAYER,
            MOVEMENTS.WRITTEN_AT);

    /** The movements of a community that have one of some keys, by key. */
    Map<String, Movement> find(ParlorId parlor, Collection<String> acts) {
        Map<String, Movement> found = new HashMap<>();
        LineReader reader = new LineReader(dsl);
        Chunks.of(List.copyOf(acts), CHUNK)
                .flatMap(chunk -> reader.read(parlor, Texts.of(chunk)).stream())
                .forEach(line -> found.put(line.movement().key(), line.movement()));
        return found;
    }

    /** Writes a movement without its entries, and tells its identifier; empty if its key is known. */
    Optional<Long> add(Movement movement) {
        Stamp now = engine.now();
        Wording adding = Wording.telling(
                dsl,
                MOVEMENTS.ID,
                "movements: add",
                () -> dsl.insertInto(MOVEMENTS)
                        .columns(COLUMNS)
                        .values("", "", "", "", "", now.field())
                        .onConflict(MOVEMENTS.PARLOR, MOVEMENTS.ACT)
                        .doNothing());
        return Statements.of(dsl)
                .list(adding, row -> row.getLong(1), now.behind(values(movement).toArray()))
                .stream()
                .findFirst();
    }

    /** Writes movements that are known to be new, without their entries. */
    void add(List<Draft> drafts, List<Long> ids) {
        Stamp now = engine.now();
        Batch rows = movements(now);
        for (int i = 0; i < drafts.size(); i++) {
            List<Object> values = new ArrayList<>(List.of(ids.get(i)));
            values.addAll(values(drafts.get(i).movement()));
            rows.add(now.behind(values.toArray()));
        }
        rows.run();
    }

    /** Writes the entries of drafts whose movements have given identifiers. */
    void enter(List<Draft> drafts, List<Long> ids, Map<Cell, Row> accounts) {
        Batch ofPurses = ofPurses();
        Batch ofOthers = ofOthers();
        for (int i = 0; i < drafts.size(); i++) {
            long id = ids.get(i);
            Draft draft = drafts.get(i);
            for (int place = 0; place < draft.after().size(); place++) {
                Entry entry = draft.movement().entries().get(place);
                Cell cell = new Cell(entry.account(), draft.movement().currency());
                long account = Objects.requireNonNull(accounts.get(cell)).id();
                if (cell.isPurse()) {
                    ofPurses.add(
                            id, place, account, entry.delta(), draft.after().get(place));
                } else {
                    ofOthers.add(id, place, account, entry.delta());
                }
            }
        }
        ofPurses.run();
        ofOthers.run();
    }

    private Batch movements(Stamp now) {
        Wording wording = new Wording(
                "movements: write",
                () -> dsl.insertInto(MOVEMENTS)
                        .columns(Stream.concat(Stream.of(MOVEMENTS.ID), COLUMNS.stream())
                                .toList())
                        .values(0L, "", "", "", "", "", now.field()));
        return new Batch(dsl, wording);
    }

    private Batch ofPurses() {
        Wording wording = new Wording(
                "entries: write of purses",
                () -> dsl.insertInto(
                                ENTRIES,
                                ENTRIES.MOVEMENT,
                                ENTRIES.PLACE,
                                ENTRIES.ACCOUNT,
                                ENTRIES.DELTA,
                                ENTRIES.BALANCE)
                        .values(0L, 0L, 0L, 0L, 0L));
        return new Batch(dsl, wording);
    }

    private Batch ofOthers() {
        Wording wording = new Wording(
                "entries: write of others",
                () -> dsl.insertInto(ENTRIES, ENTRIES.MOVEMENT, ENTRIES.PLACE, ENTRIES.ACCOUNT, ENTRIES.DELTA)
                        .values(0L, 0L, 0L, 0L));
        return new Batch(dsl, wording);
    }

    /** The values of the columns, without the time. */
    private static List<Object> values(Movement movement) {
        return List.of(
                movement.parlor(),
                movement.key(),
                movement.currency().code(),
                movement.reason().name(),
                player(movement.actor()));
    }

    private static String player(Actor actor) {
        return switch (actor) {
            case Actor.Player player -> player.id().value();
            case Actor.Engine engine -> "";
        };
    }
}
