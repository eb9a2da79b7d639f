package dev.parlor.web;

import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJobId;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes calls of painters outside at {@code POST /hooks/art/JOB/SECRET}. It listens apart from the operator's numbers,
 * since it is the one that the world may reach. Who has no call to make learns nothing: whatever is wrong with a path, a
 * secret or a job, and whether the call came too late or twice, the answer is the same. Paths hold secrets and are
 * written nowhere.
 */
public final class HookServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HookServer.class);
    private static final Pattern PATH = Pattern.compile("/hooks/art/([A-Za-z0-9._-]{1,64})/([A-Za-z0-9_-]{43})");
    private static final int A_MINUTE = 60;

    private final Javalin server;
    private final ArtCalls calls;
    private final Pace pace = new Pace(A_MINUTE, Duration.ofMinutes(1));

    private HookServer(String host, int port, ArtCalls calls) {
        this.calls = calls;
        server = Javalin.create(config -> {
            Bounds.HOOKS.set(config, host, port);
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            routes(config);
        });
    }

    /**
     * Begins to take calls.
     *
     * @param host where, such as {@code 127.0.0.1} behind a tunnel
     * @param port 0 for any that is free
     * @param calls who takes them
     * @return the running server
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static HookServer start(String host, int port, ArtCalls calls) {
        HookServer hooks = new HookServer(host, port, calls);
        hooks.server.start();
        LOG.atInfo().addKeyValue("host", host).addKeyValue("port", hooks.port()).log("Taking calls of painters");
        return hooks;
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void routes(JavalinConfig config) {
        Handler door = this::answer;
        config.routes.before(door);
        config.routes.after(
                context -> context.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff"));
        config.routes.exception(Exception.class, (fault, context) -> {
            LOG.error("A call failed", fault);
            say(context, HttpStatus.INTERNAL_SERVER_ERROR);
        });
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                config.routes.error(status.getCode(), context -> say(context, status));
            }
        }
    }

    private void answer(Context context) {
        Matcher path = PATH.matcher(context.req().getRequestURI());
        boolean isCall = "POST".equals(context.req().getMethod())
                && path.matches()
                && context.req().getQueryString() == null;
        HttpStatus status = isCall ? call(context, path) : HttpStatus.NOT_FOUND;
        say(context.skipRemainingHandlers(), status);
    }

    /**
     * The body is read before anybody looks at the secret: so a caller whose line breaks keeps its call, and who guesses
     * waits as long as who knows.
     */
    private HttpStatus call(Context context, Matcher path) {
        Optional<HttpStatus> objection = objection(context);
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<byte[]> body = body(context);
        if (body.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        InboxOutcome outcome = calls.call(new PaintJobId(path.group(1)), path.group(2), body.get());
        return switch (outcome) {
            case InboxOutcome.Accepted accepted -> HttpStatus.NO_CONTENT;
            case InboxOutcome.Refused refused -> HttpStatus.NOT_FOUND;
        };
    }

    private Optional<HttpStatus> objection(Context context) {
        String type = Optional.ofNullable(context.req().getContentType()).orElse("");
        long length = context.req().getContentLengthLong();
        if (!pace.admits(System.nanoTime())) {
            return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!"application/json".equalsIgnoreCase(type.split(";", 2)[0].strip())) {
            return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (length < 0) {
            return Optional.of(HttpStatus.LENGTH_REQUIRED);
        }
        return length > Bounds.HOOKS.body() ? Optional.of(HttpStatus.CONTENT_TOO_LARGE) : Optional.empty();
    }

    /** The body; empty if it did not come whole while the connection lived. */
    private static Optional<byte[]> body(Context context) {
        int length = (int) context.req().getContentLengthLong();
        try {
            return Optional.of(context.req().getInputStream().readNBytes(length))
                    .filter(bytes -> bytes.length == length);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void say(Context context, HttpStatus status) {
        context.status(status);
        if (status.isError()) {
            context.contentType("text/plain; charset=utf-8").result(status.getMessage() + "\n");
        }
    }
}
