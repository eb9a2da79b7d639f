package dev.parlor.ai.narrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a model answered, before anybody has looked at it.
 *
 * @param winner who it thinks has won
 * @param intro before the fight
 * @param beats during it
 * @param verdict after it
 * @param art what the pictures show
 */
record Draft(String winner, String intro, List<Line> beats, String verdict, List<String> art) {
    private static final int MOST_BEATS = 12;
    private static final int MOST_ART = 3;

    Draft {
        beats = List.copyOf(beats);
        art = List.copyOf(art);
    }

    /** Takes what is there; what is missing or of another type is empty, and beats without a number are none. */
    static Draft of(JsonNode answer) {
        return new Draft(
                answer.path("winner").asText(""),
                answer.path("intro").asText(""),
                list(answer.path("beats"), MOST_BEATS).stream()
                        .filter(beat -> beat.path("event").canConvertToInt())
                        .map(beat -> new Line(
                                beat.path("event").asInt() - 1,
                                beat.path("text").asText("")))
                        .toList(),
                answer.path("verdict").asText(""),
                list(answer.path("art"), MOST_ART).stream()
                        .map(text -> text.asText(""))
                        .toList());
    }

    private static List<JsonNode> list(JsonNode array, int most) {
        return StreamSupport.stream(array.spliterator(), false).limit(most).toList();
    }

    /**
     * A line about one beat.
     *
     * @param beat index in the transcript, which may not exist
     * @param text what is said
     */
    record Line(int beat, String text) {}
}
