package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** A connection to the gateway, on which at most one session is held. */
final class Line {
    private final WebSocket socket;
    private volatile boolean compressed;
    private volatile Optional<Session> session = Optional.empty();

    Line(WebSocket socket) {
        this.socket = socket;
    }

    Optional<Session> session() {
        return session;
    }

    void hold(Session held) {
        session = Optional.of(held);
    }

    /** From here on every payload is compressed by itself. */
    void compress() {
        compressed = true;
    }

    void say(ObjectNode payload) {
        byte[] text = payload.toString().getBytes(StandardCharsets.UTF_8);
        try {
            if (compressed) {
                socket.send(ByteBuffer.wrap(deflated(text)));
            } else {
                socket.send(new String(text, StandardCharsets.UTF_8));
            }
        } catch (WebsocketNotConnectedException e) {
            // Whoever has just gone hears it when it resumes.
            session.ifPresent(held -> held.lose(this));
        }
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    private static byte[] deflated(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
