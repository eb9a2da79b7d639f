package dev.parlor.web;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What one caller may cost: a connection carries one request and lives for seconds, a head has 8 KiB, and there are 64
 * connections at a time. What the server refuses before a request is one gets the same bare words as any other error.
 *
 * @param body the longest body in bytes
 * @param life how long a connection lives
 * @param words what is said to what is no request
 */
record Bounds(int body, Duration life, String words) {
    /** For who looks at the operator's numbers. */
    static final Bounds OPERATOR = new Bounds(1 << 10, Duration.ofSeconds(10), "Refused\n");

    /** For painters outside who call. */
    static final Bounds HOOKS = new Bounds(64 << 10, Duration.ofSeconds(5), "Not found\n");

    private static final int HEAD = 8 << 10;
    private static final int CONNECTIONS = 64;
    private static final int THREADS = 8;

    void set(JavalinConfig config, String host, int port) {
        config.http.maxRequestSize = body;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(Bounds::http);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(this::refuse);
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        });
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("web");
        threads.setDaemon(true);
        return threads;
    }

    private static void http(HttpConfiguration http) {
        http.setRequestHeaderSize(HEAD);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setPersistentConnectionsEnabled(false);
    }

    private ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(life.toMillis());
        connector.addBean(new Deadline(connector, life));
        return connector;
    }

    private boolean refuse(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, words, callback);
        return true;
    }
}
