package dev.parlor.bot.table;

import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Lines from a terminal, with completion and a history that stays; Ctrl-C clears the line, Ctrl-D leaves. What is
 * printed through {@link #screen} while somebody types appears above the line being typed.
 */
public final class TerminalLines implements LineSource, AutoCloseable {
    /** What is taken for the height of a terminal that does not tell. */
    private static final int ROWS = 24;

    private final Terminal terminal;
    private final LineReader reader;
    private final Screen screen;
    private final String hint;

    private TerminalLines(Terminal terminal, LineReader reader, Look look, String hint) {
        this.hint = hint;
        this.terminal = terminal;
        this.reader = reader;
        this.screen = new Screen(new PrintStream(new LinesAbove(reader), false, StandardCharsets.UTF_8), look);
    }

    /**
     * Opens the terminal that the program runs in.
     *
     * @param look what it can show
     * @param history where the lines are kept
     * @param parts what can be completed
     * @return the open terminal
     * @throws IOException if it cannot be opened
     */
    public static TerminalLines open(Look look, Path history, TableParts parts) throws IOException {
        return on(TerminalBuilder.builder().system(true).build(), look, history, parts);
    }

    static TerminalLines on(Terminal terminal, Look look, Path history, TableParts parts) {
        if (terminal.getWidth() == 0) {
            terminal.setSize(new Size(look.columns(), ROWS));
        }
        TabKey tab = new TabKey(parts);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("parlor")
                .parser(new DefaultParser().escapeChars(new char[0]).quoteChars(new char[] {'"'}))
                .completer((line, typed, candidates) -> tab.of(typed.line().substring(0, typed.cursor())).stream()
                        .map(word -> new Candidate(word, word, null, null, null, null, !word.endsWith(":")))
                        .forEach(candidates::add))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        return new TerminalLines(terminal, reader, look, parts.words().line("table.stay"));
    }

    /**
     * Where to print while somebody types.
     *
     * @return a screen that shows whole lines
     */
    public Screen screen() {
        return screen;
    }

    @Override
    public Optional<String> next(String seat) {
        Optional<Optional<String>> read = Optional.empty();
        while (read.isEmpty()) {
            read = read(seat);
        }
        return read.get();
    }

    /** Reads once: nothing when the line was cleared, an empty answer when who typed left. */
    private Optional<Optional<String>> read(String seat) {
        try {
            return Optional.of(Optional.of(reader.readLine(screen.bold(Ink.BRASS, "@" + seat) + " > ")));
        } catch (UserInterruptException cleared) {
            if (cleared.getPartialLine().isBlank()) {
                screen.line(hint);
            }
            return Optional.empty();
        } catch (EndOfFileException left) {
            return Optional.of(Optional.empty());
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
