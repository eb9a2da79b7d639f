package dev.parlor.bot.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TriggeringPolicyBase;
import dev.parlor.bot.settings.LogFormat;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import dev.parlor.jooq.OwnersOnly;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log file: {@code logs/parlor.log} in the data folder, and at most {@value #OLD} older ones beside it. The
 * libraries are heard only when something is wrong with them.
 */
public final class Logs implements AutoCloseable {
    private static final int OLD = 4;
    private static final long LARGEST = 5L << 20;

    private final LoggerContext context;
    private final Path file;

    private Logs(LoggerContext context, Path file) {
        this.context = context;
        this.file = file;
    }

    /**
     * Begins to log. One file at a time; opening another closes the first.
     *
     * @param data the data folder, which exists
     * @param logging how much, and in which form
     * @param secrets what may stand in no line
     * @return the open log
     */
    public static Logs open(Path data, Settings.Logging logging, Collection<Secret> secrets) {
        quietenJul();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Path file = data.resolve("logs").resolve("parlor.log");
        Mask mask = new Mask(secrets);
        LayoutBase<ILoggingEvent> layout =
                logging.format() == LogFormat.JSON ? new JsonLayout(mask) : new TextLayout(mask);
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender(context, file, layout));
        silence(context);
        context.getLogger("dev.parlor").setLevel(Level.toLevel(logging.level().name()));
        return new Logs(context, file);
    }

    /**
     * Where the log is.
     *
     * @return the file that is written to
     */
    public Path file() {
        return file;
    }

    /** Writes what is left and says no more. */
    @Override
    public void close() {
        context.reset();
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    /** The JDK's own logging, which would write on the screen, comes here too. */
    private static void quietenJul() {
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    }

    /** Javacord writes down every frame below WARN, and what it cannot read at WARN: there are tokens in both. */
    private static void silence(LoggerContext context) {
        context.getLogger("org.javacord").setLevel(Level.WARN);
        context.getLogger("org.javacord.core.util.gateway.PacketHandler").setLevel(Level.OFF);
    }

    private static RollingFileAppender<ILoggingEvent> appender(
            LoggerContext context, Path file, LayoutBase<ILoggingEvent> layout) {
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new PrivateFile();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling(context, file, appender));
        appender.setTriggeringPolicy(trigger(context));
        appender.start();
        return appender;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, Path file, RollingFileAppender<ILoggingEvent> appender) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file.resolveSibling("parlor.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLD);
        policy.start();
        return policy;
    }

    private static Full trigger(LoggerContext context) {
        Full policy = new Full();
        policy.setContext(context);
        policy.start();
        return policy;
    }

    /** A log tells of players, so it is for whoever keeps the house. */
    private static final class PrivateFile extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String name) throws IOException {
            super.openFile(OwnersOnly.file(Path.of(name)).toString());
        }
    }

    /** Looks at the file before each line; the library's own policy looks once a minute, and a flood is faster. */
    private static final class Full extends TriggeringPolicyBase<ILoggingEvent> {
        @Override
        public boolean isTriggeringEvent(File file, ILoggingEvent event) {
            return file.length() >= LARGEST;
        }
    }
}
