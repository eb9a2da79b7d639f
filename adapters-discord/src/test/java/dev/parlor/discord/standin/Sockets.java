package dev.parlor.discord.standin;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Sockets of the loopback address. */
final class Sockets {
    private Sockets() {}

    static InetSocketAddress anyPort() {
        return port(0);
    }

    static InetSocketAddress port(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    static ServerSocket listening() {
        try {
            ServerSocket listening = new ServerSocket();
            listening.bind(anyPort(), 500);
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket connected(int port) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(port(port));
        return socket;
    }

    /** Whoever closes wants to be rid of it; why it would not close helps nobody. */
    static void close(Closeable each) {
        try {
            each.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
