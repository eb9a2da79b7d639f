package dev.parlor.discord.premises;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.commands.premises.Premises;
import dev.parlor.commands.premises.Survey;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Permissions;
import dev.parlor.discord.link.Route;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The channels and forums of Discord servers. A community has the id of its server. */
public final class DiscordPremises implements Premises {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern CHANNEL = Pattern.compile("(?:<#)?([0-9]{1,20})>?");
    private static final int TEXT = 0;
    private static final int NEWS = 5;
    private static final int FORUM = 15;

    private final DiscordLink link;
    private final Consumer<ParlorId> changes;

    /**
     * The premises of a bot.
     *
     * @param link the way to Discord
     * @param changes hears which community plays elsewhere, or has changed something about its room
     */
    public DiscordPremises(DiscordLink link, Consumer<ParlorId> changes) {
        this.link = link;
        this.changes = changes;
    }

    @Override
    public Survey survey(ParlorId parlor, String channel) {
        Matcher id = CHANNEL.matcher(channel);
        if (!id.matches()) {
            return new Survey.Unknown();
        }
        return switch (ask(Route.channel(id.group(1)))) {
            case Outcome.Done(JsonNode json) -> survey(parlor, json);
            case Outcome.Refused refused -> refused(refused);
            case Outcome.Unreachable unreachable ->
                new Survey.Unreachable(unreachable.cause().words());
        };
    }

    @Override
    public void changed(ParlorId parlor) {
        changes.accept(parlor);
    }

    /** Nobody chooses a channel of another server. */
    private Survey survey(ParlorId parlor, JsonNode channel) {
        if (!channel.path("guild_id").asText().equals(parlor.value())) {
            return new Survey.Unknown();
        }
        String name = channel.path("name").asText();
        Optional<Room.Kind> kind = kind(channel.path("type").asInt(-1));
        return kind.map(fit -> grants(parlor.value(), channel, fit)).orElseGet(() -> new Survey.Unfit(name));
    }

    private static Optional<Room.Kind> kind(int type) {
        return switch (type) {
            case TEXT, NEWS -> Optional.of(Room.Kind.CHANNEL);
            case FORUM -> Optional.of(Room.Kind.FORUM);
            default -> Optional.empty();
        };
    }

    private Survey grants(String guild, JsonNode channel, Room.Kind kind) {
        return then(ask(Route.application()), application -> {
            JsonNode bot = application.path("bot").path("id");
            String user = bot.asText(application.path("id").asText());
            return then(
                    ask(Route.member(guild, user)),
                    member -> then(
                            ask(Route.guild(guild)),
                            server -> fit(channel, kind, new Grants(server, user, roles(member)).in(channel))));
        });
    }

    private static Set<String> roles(JsonNode member) {
        Set<String> roles = new HashSet<>();
        member.path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private static Survey fit(JsonNode channel, Room.Kind kind, Permissions permissions) {
        return new Survey.Fit(
                new ChannelId(channel.path("id").asText()),
                channel.path("name").asText(),
                kind,
                Needs.missing(kind, permissions));
    }

    /** What is made of an answer. */
    private interface Reading {
        Survey of(JsonNode json);
    }

    private static Survey then(Outcome outcome, Reading reading) {
        return switch (outcome) {
            case Outcome.Done(JsonNode json) -> reading.of(json);
            case Outcome.Refused refused -> refused(refused);
            case Outcome.Unreachable unreachable ->
                new Survey.Unreachable(unreachable.cause().words());
        };
    }

    private static Survey refused(Outcome.Refused refused) {
        return switch (refused.objection()) {
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD, NO_ACCESS, NO_PERMISSION -> new Survey.Unknown();
            default -> new Survey.Unreachable(refused.words());
        };
    }

    private Outcome ask(Route route) {
        return link.send(Call.to(route).within(PATIENCE));
    }
}
