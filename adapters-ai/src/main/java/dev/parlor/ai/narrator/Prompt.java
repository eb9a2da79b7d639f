package dev.parlor.ai.narrator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.parlor.ai.chat.ChatRequest;
import dev.parlor.ai.wire.Json;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Telling;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.FightShape;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a model is told of a fight: the same bytes whatever the fighters are called. Rules first and always the same, then
 * the facts as data with its members in a fixed order, the style last.
 */
final class Prompt {
    /** Changes with every change of what is asked. */
    static final String VERSION = "1";

    private static final String SYSTEM = Resource.text("system-1.txt");
    private static final JsonNode SCHEMA =
            Json.read(Resource.text("schema-1.json")).orElseThrow();
    private static final int MOST_TOKENS = 700;
    private static final int FEWEST_BEATS = 3;
    private static final int MOST_BEATS = 6;
    private static final int WORDS = 16;

    private Prompt() {}

    static ChatRequest of(Telling telling) {
        String data = new String(Json.bytes(data(telling)), StandardCharsets.UTF_8);
        String user = "DATA = " + data + "\n" + style(telling);
        return new ChatRequest(
                SYSTEM,
                TextNode.valueOf(user),
                Optional.of(SCHEMA),
                ChatRequest.Heat.WARM,
                MOST_TOKENS,
                seed(telling.meeting().match()));
    }

    /** The question once more, with what was wrong with the answer. */
    static ChatRequest again(ChatRequest request, List<String> problems) {
        return request.adding("\nAn answer to this was refused, because of: "
                + String.join("; ", problems.stream().distinct().limit(5).toList()) + ". Answer anew.");
    }

    private static ObjectNode data(Telling telling) {
        Meeting meeting = telling.meeting();
        ObjectNode data = Json.object()
                .put(
                        "theme",
                        TraitWords.plain(
                                meeting.theme().title() + " " + meeting.theme().scenery(), WORDS))
                .put("round", TraitWords.plain(meeting.occasion(), WORDS));
        data.set("a", fighter(meeting, Corner.A));
        data.set("b", fighter(meeting, Corner.B));
        data.set("events", events(telling.transcript()));
        return data.put("winner", telling.winner().name())
                .put("finish", finish(telling.transcript().shape()))
                .put("crowd", crowd(telling.transcript().shape()));
    }

    private static ObjectNode fighter(Meeting meeting, Corner corner) {
        ObjectNode fighter = Json.object();
        ArrayNode tags = fighter.putArray("tags");
        TraitWords.of(meeting.pairing().in(corner).traits()).forEach(tags::add);
        return fighter.put("look", String.join(" ", meeting.sight(corner).look().words()));
    }

    private static ArrayNode events(Transcript transcript) {
        ArrayNode events = Json.object().putArray("events");
        for (int i = 0; i < transcript.beats().size(); i++) {
            Beat beat = transcript.beats().get(i);
            ObjectNode event = events.addObject()
                    .put("n", i + 1)
                    .put("round", beat.round())
                    .put("by", beat.actor().name())
                    .put("kind", beat.blow().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (beat.blow().lands()) {
                event.put("severity", Severity.of(beat.damage()))
                        .put("leaves", Severity.condition(beat, beat.target()));
            }
        }
        return events;
    }

    private static String style(Telling telling) {
        Transcript transcript = telling.transcript();
        int beats = Math.clamp(transcript.rounds(), FEWEST_BEATS, MOST_BEATS);
        return "Style: an esports caster who grew up on anime. " + beats
                + " beats of at most 40 words from as many rounds; the last one tells event "
                + transcript.beats().size() + ". The turning point is event " + (telling.turningPoint() + 1) + ".";
    }

    private static String finish(FightShape shape) {
        return switch (shape) {
            case UPSET -> "the outsider turns it around";
            case CLOSE -> "decided at the very end";
            case CLEAR -> "a clear win";
            case ONE_SIDED -> "over early";
        };
    }

    private static String crowd(FightShape shape) {
        return switch (shape) {
            case UPSET -> "stunned";
            case CLOSE -> "roaring";
            case CLEAR -> "loud";
            case ONE_SIDED -> "in awe";
        };
    }

    private static long seed(MatchId match) {
        return Long.parseLong(Sha256.of("narrator:" + match).hex().substring(0, 8), 16) & Integer.MAX_VALUE;
    }
}
