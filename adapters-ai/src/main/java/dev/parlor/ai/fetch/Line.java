package dev.parlor.ai.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A connection to an address that was judged, closed when the deadline comes. A timeout of the socket would not do: it
 * begins anew with every byte, and a TLS record that drips in takes thousands of reads.
 */
final class Line implements AutoCloseable {

    private static final int CONNECT_MILLIS = 3000;
    private static final int MOST_ADDRESSES = 6;

    private final Socket plain;
    private final Thread watch;

    private Line(Socket plain, Deadline deadline) {
        this.plain = plain;
        watch = Thread.ofVirtual().name("fetch-watch").start(() -> hangUpAt(deadline));
    }

    /** Connects to the first address that answers; no proxy is used, since it would look the host up again. */
    static Line open(List<InetAddress> addresses, int port, Deadline deadline) throws Refusal {
        for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, port), Math.min(CONNECT_MILLIS, deadline.millisLeft()));
                return new Line(socket, deadline);
            } catch (IOException e) {
                shut(socket);
            }
        }
        throw new Refusal(deadline.isOver() ? Cause.TOO_SLOW : Cause.NO_CONNECTION, "none of its addresses answered");
    }

    /** Returns the socket to talk through: plain for http, else with TLS that checks the certificate for the host. */
    Socket talk(Target target, Rules rules, Deadline deadline) throws IOException, Refusal {
        plain.setSoTimeout(deadline.millisLeft());
        if (!target.secure()) {
            return plain;
        }
        // Layered with the host's name, the factory also names it to the server (SNI).
        SSLSocket secure = (SSLSocket) rules.tls().createSocket(plain, target.bareHost(), target.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secure.setSSLParameters(parameters);
        shakeHands(secure, deadline);
        return secure;
    }

    private static void shakeHands(SSLSocket secure, Deadline deadline) throws IOException, Refusal {
        try {
            secure.startHandshake();
        } catch (SSLException e) {
            throw new Refusal(deadline.isOver() ? Cause.TOO_SLOW : blamed(e), "the handshake with TLS");
        }
    }

    private static Cause blamed(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .anyMatch(CertificateException.class::isInstance)
                ? Cause.BAD_CERTIFICATE
                : Cause.NO_HANDSHAKE;
    }

    private void hangUpAt(Deadline deadline) {
        try {
            while (!deadline.isOver()) {
                Thread.sleep(deadline.left());
            }
            shut(plain);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the lower socket only: TLS would wait for its farewell to be written. */
    @Override
    public void close() {
        watch.interrupt();
        shut(plain);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // A socket that fails to close has nothing left to tell.
            return;
        }
    }
}
