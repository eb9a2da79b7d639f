package dev.parlor.bot.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lines from a pipe or a file: no prompt, and what is read is not shown again. */
final class PipedLines implements LineSource {
    private static final int LONGEST = 10_000;

    private final BufferedReader in;

    PipedLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    @Override
    public Optional<String> next(String seat) {
        try {
            return Optional.ofNullable(in.readLine())
                    .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        } catch (IOException e) {
            throw new UncheckedIOException("The lines at the table cannot be read", e);
        }
    }
}
