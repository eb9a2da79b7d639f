package dev.parlor.bot.table;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;

/** Collects bytes into lines, and shows each whole one above the line that is being typed. */
final class LinesAbove extends OutputStream {
    private final LineReader reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LinesAbove(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            reader.printAbove(line.toString(StandardCharsets.UTF_8) + "\n");
            line.reset();
        } else {
            line.write(b);
        }
    }
}
