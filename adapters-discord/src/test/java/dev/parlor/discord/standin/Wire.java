package dev.parlor.discord.standin;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network in front of a server, where connections can be lost in the ways in which networks lose them. */
public final class Wire implements AutoCloseable {
    private final ServerSocket listening = Sockets.listening();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Splice> splices = new CopyOnWriteArrayList<>();
    private final List<Socket> unanswered = new CopyOnWriteArrayList<>();
    private final int server;
    private volatile State state = State.GOOD;

    private enum State {
        GOOD,
        MUTE,
        REFUSING
    }

    Wire(int server) {
        this.server = server;
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From here on the connections that there are lead nowhere, and neither end is told. */
    public void blackhole() {
        splices.forEach(Splice::swallow);
    }

    /** From here on new connections are accepted, and nobody says anything on them. */
    public void answerNobody() {
        state = State.MUTE;
    }

    /** From here on new connections are closed at once. */
    public void refuse() {
        state = State.REFUSING;
    }

    /** From here on new connections are good again. */
    public void mend() {
        state = State.GOOD;
    }

    /** Ends all connections that there are, without a farewell. */
    public void cut() {
        splices.forEach(Splice::cut);
        unanswered.forEach(Sockets::close);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                threads.execute(() -> greet(client));
            } catch (IOException e) {
                // Closed, which is the only way in which this ends.
                return;
            }
        }
    }

    private void greet(Socket client) {
        switch (state) {
            case GOOD -> splice(client);
            case MUTE -> unanswered.add(client);
            case REFUSING -> Sockets.close(client);
        }
    }

    private void splice(Socket client) {
        try {
            client.setTcpNoDelay(true);
            Splice splice = new Splice(client, Sockets.connected(server));
            splices.add(splice);
            splice.run(threads);
        } catch (IOException e) {
            Sockets.close(client);
        }
    }

    @Override
    public void close() {
        Sockets.close(listening);
        cut();
        threads.close();
    }
}
