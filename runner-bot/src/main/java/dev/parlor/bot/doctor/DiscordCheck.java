package dev.parlor.bot.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether Discord takes the token, and lets as many sessions begin as there are shards.
 *
 * @param client makes a client for a token
 */
record DiscordCheck(Function<BotToken, RestClient> client) implements Check {
    private static final String SUBJECT = "discord";
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Override
    public List<Finding> look(Effective effective) {
        Settings settings = effective.settings();
        Optional<Secret> token = settings.discord().token();
        if (token.isEmpty()) {
            return List.of(
                    Finding.fine(SUBJECT, "No token is set (DISCORD_TOKEN): Parlor plays at a table of its own."));
        }
        try (RestClient discord = client.apply(new BotToken(token.get().reveal()))) {
            return look(discord, settings);
        } catch (IllegalArgumentException e) {
            return List.of(Finding.broken(SUBJECT, "discord.token: " + e.getMessage() + "."));
        }
    }

    private static List<Finding> look(RestClient discord, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        Outcome account = discord.send(Call.to(Route.application()).within(PATIENCE));
        findings.add(account(account));
        if (account instanceof Outcome.Done) {
            findings.add(
                    switch (discord.send(Call.to(Route.gateway()).within(PATIENCE))) {
                        case Outcome.Done(JsonNode gateway) ->
                            shards(gateway, settings.discord().shards());
                        case Outcome.Refused refused -> silent("how many shards it wants", refused.words());
                        case Outcome.Unreachable(Outcome.Cause cause, boolean done, Duration again) ->
                            silent("how many shards it wants", cause.words());
                    });
        }
        if (settings.discord().shards() instanceof Shards.One one
                && DatabasePlace.of(settings) instanceof DatabasePlace.OnFile) {
            findings.add(Finding.beware(
                    SUBJECT,
                    "discord.shards is " + one.number() + "/" + one.total()
                            + ", but the books are in a file: the processes of the other shards can share them on"
                            + " PostgreSQL only (database.url)."));
        }
        return findings;
    }

    private static Finding account(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(JsonNode json) ->
                Finding.fine(
                        SUBJECT,
                        "The token is that of “" + json.path("name").asText() + "” ("
                                + json.path("id").asText() + ").");
            case Outcome.Refused refused
            when refused.objection() == Objection.BAD_TOKEN -> Finding.broken(SUBJECT, Stop.BAD_TOKEN.words());
            case Outcome.Refused refused -> silent("whose token it is", refused.words());
            case Outcome.Unreachable(Outcome.Cause cause, boolean done, Duration again) ->
                Finding.broken(
                        SUBJECT,
                        "Discord cannot be reached: " + cause.words()
                                + ". Parlor goes on trying; look at the network and https://discordstatus.com.");
        };
    }

    private static Finding silent(String what, String words) {
        return Finding.broken(SUBJECT, "Discord does not say " + what + ": " + words + ".");
    }

    private static Finding shards(JsonNode gateway, Shards set) {
        int wanted = Math.max(1, gateway.path("shards").asInt());
        JsonNode limit = gateway.path("session_start_limit");
        int left = limit.path("remaining").asInt();
        long own = set.numbers(wanted).count();
        String says = left + " of " + limit.path("total").asInt() + " sessions may begin before Discord counts anew";
        if (left < own) {
            return Finding.broken(
                    SUBJECT,
                    says + " in " + hours(limit.path("reset_after").asLong()) + ", and this process needs " + own
                            + "; wait until then, since Discord replaces the token of a bot that begins more.");
        }
        return set.total(wanted) < wanted
                ? Finding.beware(
                        SUBJECT,
                        "Discord recommends " + wanted + " shards, and discord.shards makes " + set.total(wanted)
                                + "; set auto or a greater number.")
                : Finding.fine(
                        SUBJECT, "This process holds " + own + " of " + set.total(wanted) + " shards; " + says + ".");
    }

    private static String hours(long millis) {
        Duration time = Duration.ofMillis(millis);
        return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
