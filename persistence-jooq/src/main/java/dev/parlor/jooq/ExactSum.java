package dev.parlor.jooq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A sum that cannot leave the range of the database's integers on the way: upper and lower halves apart. */
record ExactSum(Field<Long> summand) {
    private static final long HALF = 1L << 32;

    List<Field<?>> fields() {
        return List.of(upper(), lower());
    }

    BigInteger in(Record row) {
        return part(row, upper()).multiply(BigInteger.valueOf(HALF)).add(part(row, lower()));
    }

    /** The sum in a row that has these fields first. */
    BigInteger in(ResultSet row) throws SQLException {
        return exact(row.getBigDecimal(1)).multiply(BigInteger.valueOf(HALF)).add(exact(row.getBigDecimal(2)));
    }

    private static BigInteger exact(@Nullable BigDecimal half) {
        return half == null ? BigInteger.ZERO : half.toBigIntegerExact();
    }

    private Field<?> upper() {
        return DSL.sum(summand.div(DSL.inline(HALF))).as("upper_half");
    }

    private Field<?> lower() {
        return DSL.sum(summand.mod(DSL.inline(HALF))).as("lower_half");
    }

    private static BigInteger part(Record row, Field<?> half) {
        return Optional.ofNullable(row.get(half.getName(), BigInteger.class)).orElse(BigInteger.ZERO);
    }
}
