package dev.parlor.bot.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Keeps the screen clean: until {@link Logs} opens a file, nothing is logged anywhere. Logback finds this class as a
 * service and then looks for no configuration of its own.
 */
public final class Quiet extends ContextAwareBase implements Configurator {
    /** Made by Logback. */
    public Quiet() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
