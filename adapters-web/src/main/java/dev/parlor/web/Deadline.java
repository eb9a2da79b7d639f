package dev.parlor.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;

/** Ends every connection after a while, however busy it keeps itself: a byte now and then would hold it for ever. */
final class Deadline implements Connection.Listener {
    private final ServerConnector connector;
    private final Duration life;

    Deadline(ServerConnector connector, Duration life) {
        this.connector = connector;
        this.life = life;
    }

    @Override
    public void onOpened(Connection connection) {
        connector
                .getScheduler()
                .schedule(() -> connection.getEndPoint().close(), life.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onClosed(Connection connection) {
        // The task that comes too late closes what is closed, which does nothing.
    }
}
