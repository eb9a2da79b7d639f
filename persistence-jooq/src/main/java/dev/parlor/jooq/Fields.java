package dev.parlor.jooq;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The columns of the row that a result stands on, in the order of their table. They are read one by one, since a state
 * has a few of them.
 *
 * @param row the result
 * @param places where each column stands, counted from 1
 */
record Fields(ResultSet row, IdentityHashMap<Field<?>, Integer> places) {
    /** Where the columns of a table stand in a result that has all of them. */
    static IdentityHashMap<Field<?>, Integer> of(Table<?> table) {
        IdentityHashMap<Field<?>, Integer> places = new IdentityHashMap<>();
        for (Field<?> field : table.fields()) {
            places.put(field, places.size() + 1);
        }
        return places;
    }

    String text(Field<String> field) throws SQLException {
        return find(field).orElseThrow(() -> missing(field));
    }

    Optional<String> find(Field<String> field) throws SQLException {
        return Optional.ofNullable(row.getString(place(field)));
    }

    long number(Field<Long> field) throws SQLException {
        long number = row.getLong(place(field));
        if (number == 0 && row.wasNull()) {
            throw missing(field);
        }
        return number;
    }

    private static IllegalStateException missing(Field<?> field) {
        return new IllegalStateException("The column " + field.getName() + " must not be empty");
    }

    private int place(Field<?> field) {
        return Objects.requireNonNull(places.get(field), field.getName());
    }
}
