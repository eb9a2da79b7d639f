package dev.parlor.jooq;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists in pieces, since a statement takes only so many values. */
final class Chunks {
    private Chunks() {}

    static <T> Stream<List<T>> of(List<T> all, int most) {
        return IntStream.range(0, Math.ceilDiv(all.size(), most))
                .mapToObj(i -> all.subList(i * most, Math.min(all.size(), (i + 1) * most)));
    }
}
