package dev.parlor.discord.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Talks to those who call the gateway: lets them in, lets them resume, hears their hearts. */
final class Attendant implements Ear.Calls {
    private final World world;
    private final Temper temper;
    private final String token;
    private final Judgement judgement;
    private final Arrival arrival;
    private final Sessions sessions;
    private final Tally tally;
    private final Doorkeeper doorkeeper;
    private final Supplier<String> url;
    private final CountDownLatch listening = new CountDownLatch(1);

    Attendant(
            World world,
            Temper temper,
            Credentials bot,
            Judgement judgement,
            Sessions sessions,
            Tally tally,
            Supplier<String> url) {
        this.world = world;
        this.temper = temper;
        this.token = bot.token();
        this.judgement = judgement;
        this.arrival = new Arrival(world, judgement);
        this.sessions = sessions;
        this.tally = tally;
        this.doorkeeper = new Doorkeeper(temper);
        this.url = url;
    }

    void awaitStart() {
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void listening() {
        listening.countDown();
    }

    @Override
    public void called(Line line) {
        ObjectNode hello = Op.HELLO.payload();
        hello.putObject("d").put("heartbeat_interval", temper.heartbeat().toMillis());
        line.say(hello);
    }

    @Override
    public void ended(Line line, int code) {
        sessions.ended(line, code);
        world.bell().ring();
    }

    @Override
    public void said(Line line, String text) {
        try {
            JsonNode payload = Json.read(text);
            Op.of(payload.path("op").asInt(-1))
                    .ifPresentOrElse(
                            op -> hear(line, op, payload.path("d")), () -> away(line, 4001, "Unknown opcode."));
        } catch (JsonProcessingException e) {
            away(line, 4002, "Error while decoding payload.");
        } catch (IOException e) {
            throw new IllegalStateException("A text could not be read", e);
        }
        world.bell().ring();
    }

    @Override
    public void failed(Exception fault) {
        judgement.complain("the stand-in's gateway failed: " + fault);
    }

    private void hear(Line line, Op op, JsonNode data) {
        switch (op) {
            case HEARTBEAT -> beat(line);
            case IDENTIFY -> identify(line, Login.read(data));
            case RESUME -> resume(line, data);
            case PRESENCE, VOICE, MEMBERS -> needSession(line);
            case DISPATCH, RECONNECT, INVALID_SESSION, HELLO, ACK -> away(line, 4001, "Unknown opcode.");
        }
    }

    private void needSession(Line line) {
        if (line.session().isEmpty()) {
            away(line, 4003, "Not authenticated.");
        }
    }

    private void beat(Line line) {
        tally.heartbeat();
        if (!temper.isDeaf()) {
            line.say(Op.ACK.payload());
        }
    }

    private void identify(Line line, Login login) {
        tally.login(login);
        if (line.session().isPresent()) {
            away(line, 4005, "Already authenticated.");
            return;
        }
        int wrong = login.wrong(token, temper.isTrusting())
                .orElse(temper.closeAtLogin().orElse(0));
        if (wrong != 0) {
            away(line, wrong, "Not let in.");
        } else if (doorkeeper.isTooEarly(login)) {
            invalid(line);
        } else {
            welcome(line, login);
        }
    }

    private void welcome(Line line, Login login) {
        Session session = new Session("session-" + world.ids().next(), login, line);
        hold(line, session);
        session.begin(() -> sessions.open(session), () -> {
            session.tell("READY", temper.altered("READY", arrival.ready(session, url.get())));
            arrival.guilds(login)
                    .forEach(guild ->
                            session.tell("GUILD_CREATE", temper.altered("GUILD_CREATE", arrival.guild(guild))));
        });
    }

    private void hold(Line line, Session session) {
        if (session.login().compress() && temper.isCompressing()) {
            line.compress();
        }
        line.hold(session);
    }

    private void resume(Line line, JsonNode data) {
        tally.resume();
        Optional<Session> known = sessions.find(data.path("session_id").asText());
        if (temper.closeAtLogin().isPresent()) {
            away(line, temper.closeAtLogin().getAsInt(), "Not let in.");
        } else if (known.isEmpty() || temper.isRefusingResumes()) {
            known.ifPresent(sessions::forget);
            invalid(line);
        } else {
            hold(line, known.get());
            known.get().resume(line, data.path("seq").asInt());
        }
    }

    private static void invalid(Line line) {
        line.say(Op.INVALID_SESSION.payload().put("d", false));
    }

    void away(Line line, int code, String reason) {
        sessions.ended(line, code);
        line.close(code, reason);
    }
}
