package dev.parlor.bot.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/**
 * A line for people: when, how bad, where, what, and the details as {@code key=value}. A fault's trace follows on lines
 * that begin with blanks, so that nothing in it passes for an entry.
 */
final class TextLayout extends LayoutBase<ILoggingEvent> {
    private final Mask mask;

    TextLayout(Mask mask) {
        this.mask = mask;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        text.append(event.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(String.format(" %-5s ", event.getLevel()))
                .append(shortened(event.getLoggerName()))
                .append(" - ")
                .append(OneLine.of(event.getFormattedMessage()));
        Optional.ofNullable(event.getKeyValuePairs()).orElse(List.of()).forEach(pair -> detail(text, pair));
        text.append('\n');
        Optional.ofNullable(event.getThrowableProxy()).ifPresent(fault -> trace(text, "  ", fault));
        return mask.over(text.toString());
    }

    private static void detail(StringBuilder text, KeyValuePair pair) {
        text.append(' ').append(OneLine.of(pair.key)).append('=').append(OneLine.of(String.valueOf(pair.value)));
    }

    private static void trace(StringBuilder text, String lead, IThrowableProxy fault) {
        text.append(lead).append(fault.getClassName());
        Optional.ofNullable(fault.getMessage())
                .ifPresent(message -> text.append(": ").append(OneLine.of(message)));
        text.append('\n');
        StackTraceElementProxy[] frames = fault.getStackTraceElementProxyArray();
        for (int i = 0; i < frames.length - fault.getCommonFrames(); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
        Optional.ofNullable(fault.getCause())
                .filter(cause -> !cause.isCyclic())
                .ifPresent(cause -> trace(text, "  caused by ", cause));
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
