package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Spot;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks for messages of which nobody knows whether they were posted. */
record Search(Mail mail) {
    /** What was found. */
    sealed interface Result {
        /** The message stands there. */
        record Found(Spot spot) implements Result {}

        /** It does not stand. */
        record Nowhere() implements Result {}

        /** The house may not look. */
        record Refused(Outcome.Refused refused) implements Result {}

        /** Nobody knows. */
        record Unknown(Duration again) implements Result {}
    }

    Result in(ChannelId channel, Mark mark) {
        return read(mail.last(channel), messages -> {
            for (JsonNode message : messages) {
                if (mark.isOn(message)) {
                    return new Result.Found(
                            new Spot(channel, new MessageId(message.path("id").asText())));
                }
            }
            return new Result.Nowhere();
        });
    }

    /** The first message of a forum's post has the id of the post. */
    Result posts(String guild, ChannelId forum, String name, Mark mark) {
        return read(mail.threads(guild), answer -> {
            Result result = new Result.Nowhere();
            for (Spot first : named(answer.path("threads"), forum, name)) {
                if (result instanceof Result.Nowhere) {
                    result = first(first, mark);
                }
            }
            return result;
        });
    }

    private static List<Spot> named(JsonNode threads, ChannelId forum, String name) {
        List<Spot> firsts = new ArrayList<>();
        for (JsonNode thread : threads) {
            String id = thread.path("id").asText();
            if (thread.path("parent_id").asText().equals(forum.value())
                    && thread.path("name").asText().equals(name)) {
                firsts.add(new Spot(new ChannelId(id), new MessageId(id)));
            }
        }
        return firsts;
    }

    private Result first(Spot spot, Mark mark) {
        return switch (mail.find(spot)) {
            case Outcome.Done(JsonNode message) -> mark.isOn(message) ? new Result.Found(spot) : new Result.Nowhere();
            case Outcome.Refused refused -> new Result.Nowhere();
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                new Result.Unknown(again);
        };
    }

    private static Result read(Outcome outcome, Function<JsonNode, Result> reading) {
        return switch (outcome) {
            case Outcome.Done(JsonNode json) -> reading.apply(json);
            case Outcome.Refused refused -> new Result.Refused(refused);
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                new Result.Unknown(again);
        };
    }
}
