package dev.parlor.jooq;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.Field;
import org.jooq.Record;

/** Takes the columns of a row into a record. */
final class Columns {
    private Columns() {}

    /**
     * Fills a record of numbers and texts.
     *
     * @param row a row with the record's columns in their order
     */
    static <R extends Record> R read(ResultSet row, R record) throws SQLException {
        Field<?>[] fields = record.fields();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            boolean isText = fields[i].getType() == String.class;
            Object value = isText ? row.getString(i + 1) : (Object) row.getLong(i + 1);
            if (!row.wasNull()) {
                values[i] = value;
            }
        }
        record.fromArray(values);
        return record;
    }
}
