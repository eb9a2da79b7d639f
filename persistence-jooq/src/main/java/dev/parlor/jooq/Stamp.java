package dev.parlor.jooq;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The time of a row that is written, in nanoseconds since the epoch.
 *
 * @param field how a statement says it
 * @param value what a statement is given for it, if it does not ask the database
 */
record Stamp(Field<Long> field, Optional<Long> value) {
    static Stamp of(Instant instant) {
        return new Stamp(DSL.val(0L), Optional.of(Nanos.of(instant)));
    }

    /** The time of whatever moment the database runs the statement in. */
    static Stamp ofDatabase(Field<Long> clock) {
        return new Stamp(clock, Optional.empty());
    }

    /** For a statement that is worded once and run once. */
    Field<Long> inlined() {
        return value.<Field<Long>>map(DSL::inline).orElse(field);
    }

    /** The values of a row whose last one is the time. */
    Object[] behind(Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        value.ifPresent(all::add);
        return all.toArray();
    }
}
