package dev.parlor.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A gate before a server on this machine. While it is shut, the server is gone: connections break, and new ones too. */
final class Gate implements AutoCloseable {
    private final int behind;
    private final ServerSocket entry;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean isShut;

    Gate(int behind) {
        this.behind = behind;
        try {
            this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::admit);
    }

    int port() {
        return entry.getLocalPort();
    }

    void shut() {
        isShut = true;
        sockets.forEach(Gate::end);
    }

    void open() {
        isShut = false;
    }

    @Override
    public void close() {
        shut();
        end(entry);
    }

    private void admit() {
        while (!entry.isClosed()) {
            try {
                Socket guest = entry.accept();
                Socket host = new Socket(InetAddress.getLoopbackAddress(), behind);
                sockets.add(guest);
                sockets.add(host);
                if (isShut) {
                    shut();
                }
                Thread.ofVirtual().start(() -> pump(guest, host));
                Thread.ofVirtual().start(() -> pump(host, guest));
            } catch (IOException e) {
                // The gate is gone, or the server is.
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // One side has gone, so the other goes.
        }
        end(from);
        end(to);
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
