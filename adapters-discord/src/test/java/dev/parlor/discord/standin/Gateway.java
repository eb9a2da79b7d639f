package dev.parlor.discord.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The gateway: where bots log in and hear what happens (https://discord.com/developers/docs/events/gateway). */
public final class Gateway implements Events, Ear.Calls, AutoCloseable {
    /** Whoever was sent away with one of these cannot resume. */
    private static final Set<Integer> FINAL = Set.of(1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014);

    private final World world;
    private final Temper temper;
    private final String token;
    private final Arrival arrival;
    private final Ear ear = new Ear(this);
    private final Wire wire;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final List<Login> logins = new CopyOnWriteArrayList<>();
    private final AtomicInteger resumes = new AtomicInteger();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private final Doorkeeper doorkeeper;

    Gateway(World world, Temper temper, Judgement judgement, String token) {
        this.world = world;
        this.temper = temper;
        this.token = token;
        this.arrival = new Arrival(world, judgement);
        this.doorkeeper = new Doorkeeper(temper);
        ear.start();
        awaitStart();
        this.wire = new Wire(ear.getPort());
    }

    private void awaitStart() {
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where bots call. */
    public String url() {
        return "ws://127.0.0.1:" + wire.port();
    }

    /** The network on the way to it. */
    public Wire wire() {
        return wire;
    }

    /** Everybody who tried to log in, in order. */
    public List<Login> logins() {
        return List.copyOf(logins);
    }

    /** How often somebody tried to resume. */
    public int resumes() {
        return resumes.get();
    }

    /** How many heartbeats were heard. */
    public int heartbeats() {
        return heartbeats.get();
    }

    /** Those who are connected and logged in. */
    public List<Login> present() {
        return lines().stream()
                .flatMap(line -> line.session().stream())
                .map(Session::login)
                .toList();
    }

    /** Sends away all who are there. */
    public void sendAway(int code) {
        lines().forEach(line -> away(line, code, "sent away"));
    }

    /** Asks all who are there to come again, and to resume. */
    public void askToReconnect() {
        lines().forEach(line -> line.say(payload(Op.RECONNECT).putNull("d")));
    }

    /** Tells all who are there that what they hold is worth nothing. */
    public void invalidate(boolean resumable) {
        if (!resumable) {
            sessions.values().removeIf(session -> session.line().isPresent());
        }
        lines().forEach(line -> line.say(payload(Op.INVALID_SESSION).put("d", resumable)));
    }

    private Collection<Line> lines() {
        return ear.getConnections().stream()
                .<Line>map(socket -> socket.getAttachment())
                .filter(line -> line != null && line.session().isPresent())
                .toList();
    }

    @Override
    public void tell(Optional<String> guild, String name, ObjectNode data, int intent) {
        ObjectNode told = temper.altered(name, data);
        sessions.values().stream()
                .filter(session -> session.hears(guild, intent))
                .forEach(session -> session.tell(name, told));
    }

    @Override
    public void listening() {
        listening.countDown();
    }

    @Override
    public void called(Line line) {
        ObjectNode hello = payload(Op.HELLO);
        hello.putObject("d").put("heartbeat_interval", temper.heartbeat().toMillis());
        line.say(hello);
    }

    @Override
    public void ended(Line line, int code) {
        line.session().ifPresent(session -> {
            session.lose(line);
            if (FINAL.contains(code)) {
                sessions.remove(session.id());
            }
        });
        world.bell().ring();
    }

    @Override
    public void said(Line line, String text) {
        try {
            JsonNode payload = Json.read(text);
            hear(line, payload.path("op").asInt(-1), payload.path("d"));
        } catch (JsonProcessingException e) {
            away(line, 4002, "Error while decoding payload.");
        } catch (IOException e) {
            throw new IllegalStateException("A text could not be read", e);
        }
        world.bell().ring();
    }

    private void hear(Line line, int op, JsonNode data) {
        switch (op) {
            case Op.HEARTBEAT -> beat(line);
            case Op.IDENTIFY -> identify(line, Login.read(data));
            case Op.RESUME -> resume(line, data);
            case Op.PRESENCE, Op.VOICE, Op.MEMBERS -> needSession(line);
            default -> away(line, 4001, "Unknown opcode.");
        }
    }

    private void needSession(Line line) {
        if (line.session().isEmpty()) {
            away(line, 4003, "Not authenticated.");
        }
    }

    private void beat(Line line) {
        heartbeats.incrementAndGet();
        if (!temper.isDeaf()) {
            line.say(payload(Op.ACK));
        }
    }

    private void identify(Line line, Login login) {
        logins.add(login);
        if (line.session().isPresent()) {
            away(line, 4005, "Already authenticated.");
            return;
        }
        int wrong = login.wrong(token, temper.isTrusting())
                .orElse(temper.closeAtLogin().orElse(0));
        if (wrong != 0) {
            away(line, wrong, "Not let in.");
        } else if (doorkeeper.isTooEarly(login)) {
            line.say(payload(Op.INVALID_SESSION).put("d", false));
        } else {
            welcome(line, login);
        }
    }

    private void welcome(Line line, Login login) {
        if (login.compress() && temper.isCompressing()) {
            line.compress();
        }
        Session session = new Session("session-" + world.ids().next(), login, line);
        line.hold(session);
        session.tell("READY", temper.altered("READY", arrival.ready(session, url())));
        // Whatever happens before a guild has arrived is told after it, so that it is known by then.
        arrival.guilds(login)
                .forEach(guild -> session.tell("GUILD_CREATE", temper.altered("GUILD_CREATE", arrival.guild(guild))));
        sessions.put(session.id(), session);
    }

    private void resume(Line line, JsonNode data) {
        resumes.incrementAndGet();
        Optional<Session> known =
                Optional.ofNullable(sessions.get(data.path("session_id").asText()));
        if (temper.closeAtLogin().isPresent()) {
            away(line, temper.closeAtLogin().getAsInt(), "Not let in.");
        } else if (known.isEmpty() || temper.isRefusingResumes()) {
            known.ifPresent(session -> sessions.remove(session.id()));
            line.say(payload(Op.INVALID_SESSION).put("d", false));
        } else {
            if (known.get().login().compress() && temper.isCompressing()) {
                line.compress();
            }
            line.hold(known.get());
            known.get().resume(line, data.path("seq").asInt());
        }
    }

    private void away(Line line, int code, String reason) {
        if (FINAL.contains(code)) {
            line.session().ifPresent(session -> sessions.remove(session.id()));
        }
        line.close(code, reason);
    }

    private static ObjectNode payload(int op) {
        return Json.object().put("op", op);
    }

    @Override
    public void close() {
        wire.close();
        try {
            ear.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
