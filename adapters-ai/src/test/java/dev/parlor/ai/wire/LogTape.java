package dev.parlor.ai.wire;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Records every line that is logged, on all levels, until it is closed. */
public final class LogTape implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> tape = new ListAppender<>();

    /** Begins to record. */
    public LogTape() {
        tape.start();
        root.setLevel(Level.TRACE);
        root.addAppender(tape);
    }

    /** All lines of the house so far, with the messages of their exceptions. */
    public List<String> lines() {
        return List.copyOf(tape.list).stream().map(LogTape::line).toList();
    }

    /** The lines of one level. */
    public List<String> lines(Level level) {
        return List.copyOf(tape.list).stream()
                .filter(event -> event.getLevel().equals(level))
                .map(LogTape::line)
                .toList();
    }

    private static String line(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(event.getFormattedMessage());
        Stream.iterate(
                        Optional.ofNullable(event.getThrowableProxy()),
                        Optional::isPresent,
                        thrown -> thrown.map(IThrowableProxy::getCause))
                .forEach(thrown -> line.append(' ').append(thrown.orElseThrow().getMessage()));
        return line.toString();
    }

    @Override
    public void close() {
        root.detachAppender(tape);
        root.setLevel(before);
    }
}
