package dev.parlor.bench.show;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;

/** A table that is printed line by line. The first column is words, the others are figures. */
final class Markdown {
    private static final PrintStream OUT = System.out;

    private static final int KILO = 1_000;

    private final int columns;

    private Markdown(int columns) {
        this.columns = columns;
    }

    static Markdown of(String... columns) {
        OUT.println();
        Markdown table = new Markdown(columns.length);
        table.row(columns);
        OUT.println("| --- |" + String.join("", Collections.nCopies(columns.length - 1, " ---: |")));
        return table;
    }

    void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("A row has " + columns + " cells, not " + cells.length);
        }
        OUT.println("| " + String.join(" | ", List.of(cells)) + " |");
    }

    static void line(String words) {
        OUT.println();
        OUT.println(words);
    }

    /** Bytes in thousands. */
    static String kilobytes(long bytes) {
        return Math.ceilDiv(bytes, KILO) + " KB";
    }

    static String met(boolean met) {
        return met ? "yes" : "**no**";
    }
}
