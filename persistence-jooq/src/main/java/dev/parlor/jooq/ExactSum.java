package dev.parlor.jooq;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** A sum that cannot leave the range of the database's integers on the way: upper and lower halves apart. */
record ExactSum(Field<Long> summand) {
    private static final long HALF = 1L << 32;

    List<Field<?>> fields() {
        return List.of(upper(), lower());
    }

    BigInteger in(Record row) {
        return part(row, upper()).multiply(BigInteger.valueOf(HALF)).add(part(row, lower()));
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
