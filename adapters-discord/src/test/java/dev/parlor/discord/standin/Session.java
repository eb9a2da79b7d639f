package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a shard of a bot has been told, on one connection after the other. */
final class Session {
    private final String id;
    private final Login login;
    private final List<ObjectNode> told = new ArrayList<>();
    private Optional<Line> line;

    Session(String id, Login login, Line line) {
        this.id = id;
        this.login = login;
        this.line = Optional.of(line);
    }

    String id() {
        return id;
    }

    Login login() {
        return login;
    }

    boolean hears(Optional<String> guild, int intent) {
        boolean own = guild.map(of -> Snowflakes.shard(of, login.shards()) == login.shard())
                .orElse(login.shard() == 0);
        return own && (intent == Intents.ANY || (login.intents() & intent) != 0);
    }

    /** Opens the session and tells where it is; what happens meanwhile is told after that, so that it is understood. */
    synchronized void begin(Runnable open, Runnable telling) {
        open.run();
        telling.run();
    }

    synchronized void tell(String event, JsonNode data) {
        ObjectNode payload = Op.DISPATCH.payload();
        payload.set("d", data);
        payload.put("s", told.size() + 1).put("t", event);
        told.add(payload);
        line.ifPresent(open -> open.say(payload));
    }

    /** Tells on a new connection what was missed on the one before. */
    synchronized void resume(Line next, int heard) {
        line = Optional.of(next);
        told.subList(Math.min(heard, told.size()), told.size()).forEach(next::say);
        tell("RESUMED", Json.object());
    }

    synchronized void lose(Line lost) {
        line = line.filter(own -> own != lost);
    }

    synchronized Optional<Line> line() {
        return line;
    }
}
