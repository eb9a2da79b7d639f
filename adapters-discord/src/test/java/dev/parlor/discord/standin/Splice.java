package dev.parlor.discord.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two connections made one: what comes in on either goes out on the other. */
final class Splice {
    private final Socket client;
    private final Socket server;
    private final AtomicBoolean swallowing = new AtomicBoolean();

    Splice(Socket client, Socket server) {
        this.client = client;
        this.server = server;
    }

    void run(Executor threads) {
        threads.execute(() -> pump(client, server));
        threads.execute(() -> pump(server, client));
    }

    /** From here on nothing arrives any more on either side, and neither is told. */
    void swallow() {
        swallowing.set(true);
    }

    /** Ends both without a word. */
    void cut() {
        Sockets.close(client);
        Sockets.close(server);
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!swallowing.get()) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One side is gone; the other is told below.
            swallowing.compareAndSet(false, false);
        } finally {
            ended();
        }
    }

    private void ended() {
        if (!swallowing.get()) {
            cut();
        }
    }
}
