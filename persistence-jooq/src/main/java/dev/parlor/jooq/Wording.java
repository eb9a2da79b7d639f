package dev.parlor.jooq;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.Query;

/**
 * A statement that jOOQ words when it is first wanted in the life of a database; from then on it is known by its key.
 *
 * @param key what tells it from every other statement
 * @param query the statement with any values in the places of its parameters
 */
record Wording(Object key, Supplier<? extends Query> query) {
    /** An insert that tells the identifiers of its new rows, which jOOQ leaves out of the text of an insert. */
    static Wording telling(DSLContext dsl, Field<Long> id, String key, Supplier<? extends Insert<?>> insert) {
        return new Wording(key, () -> dsl.query("{0} returning {1}", insert.get(), id.getUnqualifiedName()));
    }

    /** A statement that takes a list of values, of which there are as many wordings as lengths. */
    static Wording ofLength(int length, String name, Supplier<? extends Query> query) {
        return new Wording(List.of(name, length), query);
    }
}
