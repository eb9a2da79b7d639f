package dev.parlor.discord.javacord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketFrame;
import com.neovisionaries.ws.client.WebSocketState;
import dev.parlor.discord.link.Stop;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Javacord with its connection to the gateway, which it resumes by itself. Between Discord and Javacord everything is
 * heard first, so that nothing is lost that Javacord cannot make sense of.
 */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Api api;
    private final SessionEars ears;
    private final Cable cable = new Cable();
    private volatile Optional<Gateway> gateway = Optional.empty();
    private final CountDownLatch parted = new CountDownLatch(1);
    private volatile boolean leaving;
    private volatile boolean over;

    Session(SessionPlan plan, SessionEars ears) {
        this.ears = ears;
        api = new Api(plan, this::awaitTurn);
    }

    /** Returns when the first connection is made or has failed. */
    void begin() {
        try {
            // Javacord keeps the address for the whole JVM; it is asked for anew.
            DiscordWebSocketAdapter.setGateway(null);
            gateway = Optional.of(new Gateway());
        } catch (RuntimeException | LinkageError e) {
            if (!over) {
                LOG.error("A session could not begin", e);
                ears.given(OptionalInt.empty());
            }
        }
    }

    /** Ends the connection, in whatever state it hangs. Javacord then connects again and resumes. */
    void cut() {
        cable.cut();
    }

    /** Says goodbye and waits a little for the answer. */
    void end(Duration patience) {
        leaving = true;
        boolean connected = cable.isOpen();
        try {
            gateway.ifPresent(DiscordWebSocketAdapter::disconnect);
            if (gateway.isPresent() && connected && !parted.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Discord did not say goodbye in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("Javacord was ending already", e);
        }
        drop();
    }

    /** Leaves without a word. Nothing is heard afterwards. */
    void drop() {
        over = true;
        try {
            api.dismiss();
        } catch (RuntimeException e) {
            LOG.debug("Javacord was ending already", e);
        }
        cable.drop();
    }

    /** How long the last heartbeat and its answer took. */
    Optional<Duration> latency() {
        return Optional.of(api.getLatestGatewayLatencyNanos())
                .filter(nanos -> nanos >= 0)
                .map(Duration::ofNanos);
    }

    private void awaitTurn() throws InterruptedException {
        if (over) {
            throw new InterruptedException("The session is over");
        }
        ears.awaitTurn();
    }

    private void heard(Frame frame) {
        switch (frame.op()) {
            case Frame.HELLO ->
                ears.greeted(Duration.ofMillis(
                        frame.data().path("heartbeat_interval").asLong()));
            case Frame.ACK -> ears.acknowledged();
            case Frame.EVENT -> {
                if (frame.isEvent("INTERACTION_CREATE")) {
                    ears.interaction(frame.data());
                }
            }
            case Frame.INVALID_SESSION -> invalid(frame);
            default -> LOG.debug("The gateway sent op {}", frame.op());
        }
    }

    /** Javacord would sleep on it, and then begin a session on what is left of the old one. */
    private void invalid(Frame frame) {
        if (frame.isFarewell()) {
            ears.given(OptionalInt.empty());
        } else {
            cut();
        }
    }

    /**
     * The way from the socket to Javacord. It connects while it is constructed, so that other threads come in before a field
     * of its own could be set; what it needs is therefore outside, in the session that surrounds it.
     */
    private final class Gateway extends DiscordWebSocketAdapter {
        Gateway() {
            super(api);
        }

        @Override
        public void onStateChanged(WebSocket socket, WebSocketState state) {
            if (state == WebSocketState.CONNECTING) {
                cable.laid(socket);
            }
            if (over) {
                return;
            }
            if (state == WebSocketState.CONNECTING) {
                ears.connecting();
            } else if (state == WebSocketState.CLOSED) {
                ears.closed();
            }
        }

        @Override
        public void onTextMessage(WebSocket socket, String text) throws Exception {
            if (over) {
                socket.disconnect();
                return;
            }
            Optional<Frame> frame = Frame.read(text);
            if (frame.isEmpty()) {
                LOG.warn("The gateway sent {} characters that are no frame", text.length());
                return;
            }
            heard(frame.get());
            if (frame.get().isFarewell()) {
                disconnect();
            }
            Optional<String> spared = frame.get().spared();
            if (spared.isPresent()) {
                super.onTextMessage(socket, spared.get());
            }
            if (frame.get().isEvent("READY") || frame.get().isEvent("RESUMED")) {
                ears.up();
            }
        }

        @Override
        public void onDisconnected(
                WebSocket socket, WebSocketFrame theirs, WebSocketFrame ours, boolean closedByServer) {
            WebSocketFrame close = closedByServer ? theirs : ours;
            OptionalInt code = close == null ? OptionalInt.empty() : OptionalInt.of(close.getCloseCode());
            Optional<Stop> stop = closedByServer && code.isPresent() ? Stop.of(code.getAsInt()) : Optional.empty();
            try {
                if (stop.isPresent()) {
                    disconnect();
                }
                super.onDisconnected(socket, theirs, ours, closedByServer);
            } finally {
                parted.countDown();
                part(stop, code, isReady().isDone() && !isReady().join());
            }
        }

        private void part(Optional<Stop> stop, OptionalInt code, boolean given) {
            if (over || leaving) {
                return;
            }
            if (stop.isPresent()) {
                ears.stopped(stop.get(), code);
            } else if (given) {
                ears.given(code);
            } else {
                ears.lost(code);
            }
        }
    }
}
