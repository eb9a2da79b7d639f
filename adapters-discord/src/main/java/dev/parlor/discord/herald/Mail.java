package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Spot;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import java.time.Duration;
import java.util.Optional;

/** The requests of which telling is made. */
record Mail(DiscordLink link, Duration patience) {
    /** A day without a word, after which Discord puts a thread away. */
    private static final int A_DAY = 24 * 60;

    /** A second one with the same nonce gives the first message, as long as Discord knows the nonce. */
    Outcome post(ChannelId channel, Sheet sheet, Mark mark) {
        ObjectNode body = sheet.message().created().put("nonce", mark.text()).put("enforce_nonce", true);
        return send(Call.to(Route.createMessage(channel.value()), body).with(sheet.files()));
    }

    Outcome change(Spot spot, Sheet sheet) {
        Route route = Route.editMessage(spot.channel().value(), spot.message().value());
        return send(Call.to(route, sheet.message().edited()).with(sheet.files()));
    }

    Outcome last(ChannelId channel) {
        return send(Call.to(Route.messages(channel.value(), Route.MOST_MESSAGES)));
    }

    Outcome before(Spot spot) {
        return send(Call.to(Route.messages(
                spot.channel().value(), Route.MOST_MESSAGES, spot.message().value())));
    }

    Outcome find(Spot spot) {
        return send(Call.to(Route.message(spot.channel().value(), spot.message().value())));
    }

    /** Begins a post of a forum with its first message; under the first tag for everybody, where there must be one. */
    Outcome post(ChannelId forum, String name, Sheet sheet) {
        Outcome posted = post(forum, thread(name), sheet);
        boolean bare = posted instanceof Outcome.Refused refused && refused.objection() == Objection.TAG_REQUIRED;
        if (!bare) {
            return posted;
        }
        Outcome asked = send(Call.to(Route.channel(forum.value())));
        return asked instanceof Outcome.Done(JsonNode json)
                ? tag(json).map(tag -> post(forum, tagged(name, tag), sheet)).orElse(posted)
                : asked;
    }

    private static ObjectNode tagged(String name, String tag) {
        ObjectNode body = thread(name);
        body.putArray("applied_tags").add(tag);
        return body;
    }

    /** Some tags are only for those who manage threads. */
    private static Optional<String> tag(JsonNode forum) {
        return forum.path("available_tags")
                .valueStream()
                .filter(tag -> !tag.path("moderated").asBoolean())
                .map(tag -> tag.path("id").asText())
                .findFirst();
    }

    private Outcome post(ChannelId forum, ObjectNode body, Sheet sheet) {
        body.set("message", sheet.message().created());
        return send(Call.to(Route.startThread(forum.value()), body).with(sheet.files()));
    }

    Outcome threads(String guild) {
        return send(Call.to(Route.activeThreads(guild)));
    }

    Outcome threadBelow(Spot spot, String name) {
        Route route = Route.startThread(spot.channel().value(), spot.message().value());
        return send(Call.to(route, thread(name)));
    }

    Outcome archive(ChannelId thread, boolean away) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("archived", away);
        return send(Call.to(Route.changeThread(thread.value()), body));
    }

    private static ObjectNode thread(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("auto_archive_duration", A_DAY);
    }

    private Outcome send(Call call) {
        return link.send(call.within(patience));
    }
}
