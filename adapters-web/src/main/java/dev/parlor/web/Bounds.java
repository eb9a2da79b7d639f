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
 * What one caller may cost: a connection carries one request and lives ten seconds, a head has 8 KiB, a body 1 KiB, and
 * there are 64 connections at a time. What the server refuses before a request is one gets the same bare words as any
 * other error.
 */
final class Bounds {
    private static final int HEAD = 8 << 10;
    private static final int BODY = 1 << 10;
    private static final int CONNECTIONS = 64;
    private static final int THREADS = 8;
    private static final Duration LIFE = Duration.ofSeconds(10);

    private Bounds() {}

    static void set(JavalinConfig config, String host, int port) {
        config.http.maxRequestSize = BODY;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(Bounds::http);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(Bounds::refuse);
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

    private static ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(LIFE.toMillis());
        connector.addBean(new Deadline(connector, LIFE));
        return connector;
    }

    private static boolean refuse(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, "Refused\n", callback);
        return true;
    }
}
