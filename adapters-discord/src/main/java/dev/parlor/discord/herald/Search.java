package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.chat.Attempt;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Spot;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks for messages of which nobody knows whether they were posted. */
record Search(Mail mail) {
    private static final int MOST_PAGES = 10;

    /** Ids of Discord hold the time (https://discord.com/developers/docs/reference#snowflakes). */
    private static final long EPOCH = 1_420_070_400_000L;

    private static final int BELOW_THE_TIME = 22;

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

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

    /** Looks through what was written since an attempt, the newest first: others may have written a lot in the meantime. */
    Result in(Attempt attempt, Mark mark) {
        return in(attempt, mark, mail.last(attempt.channel()), MOST_PAGES - 1);
    }

    private Result in(Attempt attempt, Mark mark, Outcome page, int pages) {
        return read(page, messages -> {
            for (JsonNode message : messages) {
                if (mark.isOn(message)) {
                    return new Result.Found(spot(attempt, message));
                }
            }
            JsonNode oldest = messages.path(messages.size() - 1);
            boolean whole = messages.size() < Route.MOST_MESSAGES || isBefore(attempt, oldest);
            return whole || pages == 0
                    ? new Result.Nowhere()
                    : in(attempt, mark, mail.before(spot(attempt, oldest)), pages - 1);
        });
    }

    private static Spot spot(Attempt attempt, JsonNode message) {
        return new Spot(attempt.channel(), new MessageId(message.path("id").asText()));
    }

    private static boolean isBefore(Attempt attempt, JsonNode message) {
        Instant written = Instant.ofEpochMilli(EPOCH + (message.path("id").asLong() >>> BELOW_THE_TIME));
        return written.isBefore(attempt.at().minus(CLOCKS_DIFFER));
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
