package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** What a bot asks before anything else: who it is, and where the gateway is. */
final class Lobby {
    private final World world;
    private final Supplier<String> gateway;
    private final Shards shards;

    Lobby(World world, Supplier<String> gateway, Shards shards) {
        this.world = world;
        this.gateway = gateway;
        this.shards = shards;
    }

    void lay(Paths paths) {
        paths.lay("GET /gateway", request -> Answer.ok(Json.object().put("url", gateway.get())))
                .lay("GET /gateway/bot", request -> Answer.ok(bot()))
                .lay("GET /users/@me", request -> Answer.ok(me()))
                .lay("GET /users/{user_id}", this::somebody)
                .lay("GET /oauth2/applications/@me", request -> Answer.ok(application()))
                .lay("GET /applications/@me", request -> Answer.ok(application()));
    }

    private ObjectNode bot() {
        ObjectNode json = Json.object().put("url", gateway.get()).put("shards", shards.recommended());
        json.putObject("session_start_limit")
                .put("total", 1_000)
                .put("remaining", 1_000)
                .put("reset_after", 86_400_000)
                .put("max_concurrency", shards.concurrency());
        return json;
    }

    private ObjectNode me() {
        return world.bot()
                .json()
                .put("mfa_enabled", false)
                .put("locale", "en-US")
                .put("verified", true);
    }

    private Answer somebody(Request request) {
        return world.findPerson(request.parameter("user_id"))
                .map(Person::json)
                .map(Answer::ok)
                .orElseThrow(() -> Refused.unknown("User", 10_013));
    }

    private ObjectNode application() {
        ObjectNode json = Json.template("application")
                .put("id", world.bot().id())
                .put("name", world.bot().name());
        json.set("bot", world.bot().json());
        world.owners().tell(json, world.bot().id());
        return json;
    }
}
