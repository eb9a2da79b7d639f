package dev.parlor.discord.standin;

import java.io.IOException;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The gateway's websocket, with a line for everybody who calls. */
final class Ear extends WebSocketServer {
    private final Calls calls;

    /** Who is told of calls. */
    interface Calls {
        void called(Line line);

        void said(Line line, String text);

        void ended(Line line, int code);

        void listening();

        void failed(Exception fault);
    }

    Ear(Calls calls) {
        super(Sockets.anyPort(), 2);
        this.calls = calls;
        setDaemon(true);
        setTcpNoDelay(true);
        setReuseAddr(true);
        // Discord sends no pings; a heart beats in its own protocol.
        setConnectionLostTimeout(0);
    }

    @Override
    public void onStart() {
        calls.listening();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        Line line = new Line(socket);
        socket.setAttachment(line);
        calls.called(line);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        calls.said(socket.getAttachment(), message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Line line = socket.getAttachment();
        if (line != null) {
            calls.ended(line, code);
        }
    }

    @Override
    public void onError(WebSocket socket, Exception fault) {
        // That connections break is for those to notice who are on them.
        if (!(fault instanceof IOException)) {
            calls.failed(fault);
        }
    }
}
