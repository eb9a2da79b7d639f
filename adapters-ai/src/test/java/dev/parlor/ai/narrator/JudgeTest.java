package dev.parlor.ai.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.chat.Said;
import dev.parlor.ai.wire.Json;
import dev.parlor.core.show.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private final Judge judge = new Judge(new Wording(Blocklist.withMore(List.of())));
    private final Story story = Fights.story(7);
    private final ObjectNode answer = Fights.answer(story);

    @Test
    void aFlawlessAnswerStays() {
        Judged judged = judged();
        assertThat(judged.problems()).isEmpty();
        assertThat(judged.beats()).hasSameSizeAs(answer.path("beats"));
        assertThat(judged.intro()).isPresent();
        assertThat(judged.verdict()).isPresent();
        assertThat(judged.sketches())
                .containsEntry(Part.ENTRANCE, "the first fighter and the second fighter face each other in the rain")
                .containsOnlyKeys(Part.values());
    }

    @Test
    void theWrongWinnerSpoilsEverything() {
        answer.put("winner", story.telling().winner().opposite().name());
        assertThat(judged()).isEqualTo(Judged.refused("the wrong winner"));
        answer.put("winner", "Ember");
        assertThat(judged().isUsable()).isFalse();
        answer.remove("winner");
        assertThat(judged().isUsable()).isFalse();
    }

    @Test
    void theWinnerMayBeWrittenAsAToken() {
        answer.put("winner", Token.of(story.telling().winner()));
        assertThat(judged().isFlawless()).isTrue();
    }

    @Test
    void oneBadLineIsLeftOutAlone() {
        ((ObjectNode) answer.path("beats").path(1)).put("text", "<<A>> says: join us at discord.gg/abc today");
        Judged judged = judged();
        assertThat(judged.problems()).containsExactly("a beat with a link");
        assertThat(judged.beats()).hasSize(answer.path("beats").size() - 1);
        assertThat(judged.isUsable()).isTrue();
    }

    @Test
    void eventsThatDoNotExistOrComeOutOfOrderAreLeftOut() {
        ((ObjectNode) answer.path("beats").path(0)).put("event", 0);
        ((ObjectNode) answer.path("beats").path(2)).put("event", 1);
        answer.withArray("/beats").addObject().put("event", 4_000).put("text", "<<A>> and <<B>> go on and on.");
        assertThat(judged().problems()).hasSize(3).allMatch(problem -> problem.contains("does not exist"));
    }

    @Test
    void anIntroThatTellsTheEndIsLeftOut() {
        answer.put(
                "intro",
                "Tonight <<A>> and <<B>> meet, and " + Token.of(story.telling().winner()) + " wins.");
        Judged judged = judged();
        assertThat(judged.intro()).isEmpty();
        assertThat(judged.problems()).containsExactly("intro with the end told before the fight");
    }

    @Test
    void aVerdictForTheLoserIsLeftOut() {
        String loser = Token.of(story.telling().winner().opposite());
        answer.put(
                "verdict", loser + " wins it, and " + Token.of(story.telling().winner()) + " goes home.");
        assertThat(judged().verdict()).isEmpty();
        answer.put("verdict", loser + " was here, and that is all.");
        assertThat(judged().problems()).containsExactly("verdict with a fighter missing");
    }

    @Test
    void fieldsOfAnotherTypeAreMissing() {
        answer.put("intro", 7).put("beats", "none").putNull("verdict").put("art", true);
        Judged judged = judged();
        assertThat(judged.isUsable()).isFalse();
        assertThat(judged.sketches()).isEmpty();
    }

    @Test
    void anythingElseIsRefusedWithoutAnException() {
        for (String text : List.of("", "{", "}{", "[]", "{}", "{\"winner\":{}}", "no", "{\"beats\":[null,[],7]}")) {
            assertThat(judge.judge(new Said(text, "m"), story.telling()).isUsable())
                    .as(text)
                    .isFalse();
        }
    }

    private Judged judged() {
        String text = new String(Json.bytes(answer), StandardCharsets.UTF_8);
        return judge.judge(new Said("Here you are:\n```json\n" + text + "\n```", "m"), story.telling());
    }
}
