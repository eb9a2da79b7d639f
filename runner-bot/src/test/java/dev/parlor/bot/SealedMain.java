package dev.parlor.bot;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;

/**
 * Parlor in a process that ends on the spot, with {@value #OPENED}, when anything in it wants a socket, of whatever kind,
 * or a way to one.
 */
public final class SealedMain {
    /** The exit code of a process that wanted a socket. */
    public static final int OPENED = 99;

    private SealedMain() {}

    /** The option of the JVM without which channels are not watched. */
    public static String option() {
        return "-Djava.nio.channels.spi.SelectorProvider=" + Walls.class.getName();
    }

    /** Seals the process and runs the command. */
    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws IOException {
        if (!(SelectorProvider.provider() instanceof Walls)) {
            throw new IllegalStateException("Channels are not watched");
        }
        ProxySelector.setDefault(new NoWay());
        Socket.setSocketImplFactory(() -> {
            throw ended("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw ended("a server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw ended("a datagram socket");
        });
        Main.main(arguments);
    }

    /** Not an exception, which somebody might catch. */
    private static IllegalStateException ended(String what) {
        new IllegalStateException("Somebody wanted " + what).printStackTrace(System.err);
        Runtime.getRuntime().halt(OPENED);
        return new IllegalStateException();
    }

    private static final class NoWay extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            throw ended("a way to " + uri.getHost());
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            throw ended("a way to " + address);
        }
    }

    /** Channels that nobody gets. */
    public static final class Walls extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw ended("a datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw ended("a datagram channel");
        }

        @Override
        public Pipe openPipe() {
            throw ended("a pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw ended("a selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw ended("a server channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw ended("a channel");
        }
    }
}
