package dev.parlor.ai.fetch;

import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLContext;

/** A server on the loopback address that answers everything with one file, by https. */
public final class PictureServer implements AutoCloseable {
    private final ScriptedServer server;

    /**
     * A server.
     *
     * @param tls with its certificate
     * @param file what it answers
     */
    public PictureServer(SSLContext tls, byte[] file) {
        server = new ScriptedServer(
                ScriptedServer.loopback(tls.getServerSocketFactory()), (path, out) -> ScriptedServer.ok(out, file));
    }

    /** Where it is. */
    public int port() {
        return server.port();
    }

    /** All requests so far, heads as they came. */
    public List<String> requests() {
        return server.requests();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
