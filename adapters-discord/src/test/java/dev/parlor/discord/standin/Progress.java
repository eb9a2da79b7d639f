package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the answer to an interaction has come.
 *
 * @param acknowledged how long the guest waited for a sign of life; empty as long as there is none
 * @param kind the type of the first answer, 0 as long as there is none
 * @param data what the first answer said
 * @param original the message that answers, or that was clicked and is changed
 * @param followUps the messages that came after
 * @param late answers that came when nobody waited any more
 */
record Progress(
        Optional<Duration> acknowledged,
        int kind,
        Optional<JsonNode> data,
        Optional<String> original,
        List<String> followUps,
        int late) {
    static final Progress NONE = new Progress(Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of(), 0);

    Progress acknowledged(Duration after, int how, JsonNode said) {
        return new Progress(Optional.of(after), how, Optional.of(said), original, followUps, late);
    }

    Progress answeredBy(String post) {
        return new Progress(acknowledged, kind, data, Optional.of(post), followUps, late);
    }

    Progress followedBy(String post) {
        List<String> more = new ArrayList<>(followUps);
        more.add(post);
        return new Progress(acknowledged, kind, data, original, List.copyOf(more), late);
    }

    Progress tooLate() {
        return new Progress(acknowledged, kind, data, original, followUps, late + 1);
    }
}
