package dev.parlor.discord.javacord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketState;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The socket that a session has at present, in whatever state it is. */
final class Cable {
    private static final Logger LOG = LoggerFactory.getLogger(Cable.class);
    private static final int WATCHDOG = 4000;
    private static final int CLOSE_MILLIS = 1_000;

    private volatile Optional<WebSocket> wire = Optional.empty();

    void laid(WebSocket socket) {
        wire = Optional.of(socket);
    }

    boolean isOpen() {
        return wire.filter(socket -> socket.getState() == WebSocketState.OPEN).isPresent();
    }

    /** Ends the connection; who listens to the socket hears of it. */
    void cut() {
        wire.ifPresent(socket -> {
            if (socket.getState() == WebSocketState.OPEN) {
                socket.disconnect(WATCHDOG, "Connecting anew", CLOSE_MILLIS);
            } else {
                close(socket.getSocket());
            }
        });
    }

    /** Ends it without a word. */
    void drop() {
        wire.ifPresent(socket -> close(socket.getSocket()));
    }

    private static void close(Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            LOG.debug("A socket was closed already", e);
        }
    }
}
