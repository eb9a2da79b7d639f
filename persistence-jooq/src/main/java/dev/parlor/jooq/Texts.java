package dev.parlor.jooq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Texts for the list of an {@code IN}. There is always a power of two of them, the last one repeated, so that lists of
 * all lengths make do with few statements.
 *
 * @param values the texts, one or more
 */
record Texts(List<String> values) {
    static Texts of(Collection<String> texts) {
        List<String> values = new ArrayList<>(texts);
        String last = values.getLast();
        values.addAll(Collections.nCopies(length(values.size()) - values.size(), last));
        return new Texts(values);
    }

    int length() {
        return values.size();
    }

    private static int length(int texts) {
        return texts == 1 ? 1 : Integer.highestOneBit(texts - 1) << 1;
    }
}
