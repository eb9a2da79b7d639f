package dev.parlor.jooq;

import java.util.Comparator;

/** One part of the sum of an account that is no purse. */
record Part(long account, long number) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
        return Comparator.comparingLong(Part::account)
                .thenComparingLong(Part::number)
                .compare(this, other);
    }
}
