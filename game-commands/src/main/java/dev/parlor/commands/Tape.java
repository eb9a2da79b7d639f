package dev.parlor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values one behind the other in one text: each is its length in decimal, a colon, and its characters. */
final class Tape {
    private final StringBuilder written = new StringBuilder();
    private final String text;
    private int at;

    private Tape(String text) {
        this.text = text;
    }

    static Tape blank() {
        return new Tape("");
    }

    static Tape of(String text) {
        return new Tape(text);
    }

    Tape put(String value) {
        written.append(value.length()).append(':').append(value);
        return this;
    }

    Tape put(long value) {
        return put(Long.toString(value));
    }

    <T> Tape putAll(List<T> values, BiConsumer<Tape, T> one) {
        put(values.size());
        values.forEach(value -> one.accept(this, value));
        return this;
    }

    String next() {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
            throw torn();
        }
        int end = colon + 1 + number(text.substring(at, colon));
        if (end > text.length()) {
            throw torn();
        }
        at = end;
        return text.substring(colon + 1, end);
    }

    long nextNumber() {
        return Long.parseLong(next());
    }

    <T> List<T> all(Function<Tape, T> one) {
        int count = number(next());
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(one.apply(this));
        }
        return values;
    }

    void end() {
        if (at != text.length()) {
            throw torn();
        }
    }

    private int number(String digits) {
        if (!digits.matches("[0-9]{1,7}")) {
            throw torn();
        }
        return Integer.parseInt(digits);
    }

    private IllegalArgumentException torn() {
        return new IllegalArgumentException("A stored reply cannot be read at character " + at);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
