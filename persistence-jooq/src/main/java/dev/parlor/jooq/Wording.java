package dev.parlor.jooq;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.Query;

/**
 * A statement that jOOQ words when it is first wanted in the life of a database; from then on it is known by its key.
 *
 * @param key what tells it from every other statement
 * @param query the statement with any values in the places of its parameters
 */
record Wording(Object key, Supplier<? extends Query> query) {
    /** A statement that takes a list of values, of which there are as many wordings as lengths. */
    static Wording ofLength(int length, String name, Supplier<? extends Query> query) {
        return new Wording(List.of(name, length), query);
    }
}
