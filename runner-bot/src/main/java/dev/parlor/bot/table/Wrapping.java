package dev.parlor.bot.table;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Screen;
import java.util.ArrayList;
import java.util.List;

/** Breaks coloured text into lines: what is counted has no escapes, what is kept has them. */
final class Wrapping {
    private final Screen screen;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private StringBuilder word = new StringBuilder();
    private int used;
    private int wordWidth;

    Wrapping(Screen screen, String indent) {
        this.screen = screen;
        this.indent = indent;
    }

    void add(Spoken.Shown piece) {
        StringBuilder run = new StringBuilder();
        for (int c : piece.text().codePoints().toArray()) {
            if (c == ' ' || c == '\n') {
                join(run, piece);
                end(c == '\n');
            } else {
                run.appendCodePoint(c);
            }
        }
        join(run, piece);
    }

    List<String> lines() {
        end(true);
        return lines;
    }

    private void join(StringBuilder run, Spoken.Shown piece) {
        for (String part : parts(screen.fit(run.toString()))) {
            if (wordWidth > 0 && wordWidth + Columns.of(part) > room()) {
                end(false);
            }
            wordWidth += Columns.of(part);
            word.append(piece.on(screen, part));
        }
        run.setLength(0);
    }

    private List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Columns.wrapped(List.of(text), room());
    }

    private void end(boolean wholeLine) {
        if (wordWidth > 0) {
            if (used > 0 && used + 1 + wordWidth > room()) {
                flush();
            }
            line.append(used == 0 ? "" : " ").append(word);
            used += (used == 0 ? 0 : 1) + wordWidth;
            word = new StringBuilder();
            wordWidth = 0;
        }
        if (wholeLine) {
            flush();
        }
    }

    private void flush() {
        lines.add(used == 0 ? "" : indent + line);
        line = new StringBuilder();
        used = 0;
    }

    private int room() {
        return screen.width() - indent.length();
    }
}
