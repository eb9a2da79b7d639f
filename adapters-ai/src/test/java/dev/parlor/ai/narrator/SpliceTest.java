package dev.parlor.ai.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.chat.Said;
import dev.parlor.ai.wire.Json;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Passage;
import dev.parlor.core.tournament.Beat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpliceTest {
    private static final long SEED = Long.getLong("parlor.seed", 20_261_121L);

    private final Judge judge = new Judge(new Wording(Blocklist.withMore(List.of())));

    @Test
    void whateverIsLeftOfAnAnswerEveryBeatIsToldOnceInOrder() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 400; run++) {
            Story story = Fights.story(random.nextLong());
            ObjectNode answer = Fights.answer(story);
            answer.withArray("/beats").forEach(beat -> {
                if (random.nextInt(3) == 0) {
                    ((ObjectNode) beat).put("text", "@everyone");
                }
            });
            BattleScript script = script(story, answer);
            String as = "seed " + SEED + ", run " + run;
            assertCovers(as, story.telling().transcript().beats(), script);
            assertThat(script.lines().stream().mapToInt(String::length).sum())
                    .as(as)
                    .isLessThanOrEqualTo(Splice.LONGEST);
            assertThat(script.lines()).as(as).noneMatch(line -> line.contains("<<") || line.contains("@"));
        }
    }

    @Test
    void namesArePutInOnceAndStayTheTextTheyAre() {
        Story story = Fights.story(7, "<<B>>", "$1 <<A>> \\");
        BattleScript script = script(story, Fights.answer(story));
        assertThat(script.intro().getFirst())
                .isEqualTo("Under sodium lamps <<B>> and $1 <<A>> \\ walk out onto wet stone.");
    }

    @Test
    void theIntroKeepsTheOddsOfTheHouse() {
        Story story = Fights.story(7);
        BattleScript script = script(story, Fights.answer(story));
        assertThat(script.intro()).hasSize(2);
        assertThat(script.intro().getLast()).isEqualTo(story.house().intro().getLast());
    }

    @Test
    void whatIsMissingTheHouseSays() {
        Story story = Fights.story(7);
        ObjectNode answer = Fights.answer(story).put("intro", "no").put("verdict", "no");
        answer.withArray("/beats").remove(answer.path("beats").size() - 1);
        BattleScript script = script(story, answer);
        assertThat(script.intro()).isEqualTo(story.house().intro());
        assertThat(script.verdict()).isEqualTo(story.house().verdict());
        assertThat(script.finish()).isEqualTo(story.house().finish());
    }

    @Test
    void aRoundIsToldByOneVoice() {
        Story story = Fights.story(7);
        ObjectNode answer = Fights.answer(story);
        ((ObjectNode) answer.path("beats").path(1)).put("text", "too short");
        BattleScript script = script(story, answer);
        assertThat(script.fight())
                .filteredOn(passage -> passage.round() == 2)
                .isEqualTo(story.house().fight().stream()
                        .filter(passage -> passage.round() == 2)
                        .toList());
        assertThat(script.fight())
                .filteredOn(passage -> passage.round() != 2)
                .allMatch(passage -> passage.text().startsWith("Event of round " + passage.round()));
    }

    @Test
    void aScriptIsNeverLongerThanAnEmbedOrTheHouse() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 200; run++) {
            Story story = Fights.story(random.nextLong(), "x".repeat(32), "y".repeat(random.nextInt(1, 33)));
            List<Draft.Line> lines = new ArrayList<>();
            for (int i = 0; i < story.telling().transcript().beats().size(); i++) {
                lines.add(new Draft.Line(i, "<<A>> " + "la ".repeat(random.nextInt(5, 110))));
            }
            Judged judged = judge.judge(said(Fights.answer(story)), story.telling());
            Judged wordy = new Judged(judged.intro(), lines, judged.verdict(), judged.sketches(), List.of());
            BattleScript script = new Splice(story).script(wordy);
            String as = "seed " + SEED + ", run " + run;
            assertThat(length(script)).as(as).isLessThanOrEqualTo(Math.max(Splice.LONGEST, length(story.house())));
            assertCovers(as, story.telling().transcript().beats(), script);
        }
    }

    private static int length(BattleScript script) {
        return script.lines().stream().mapToInt(line -> line.length() + 1).sum();
    }

    private static void assertCovers(String as, List<Beat> beats, BattleScript script) {
        int told = -1;
        for (Passage passage : script.fight()) {
            assertThat(passage.firstBeat()).as(as).isIn(told, told + 1);
            assertThat(passage.round())
                    .as(as)
                    .isEqualTo(beats.get(passage.lastBeat()).round());
            told = passage.lastBeat();
        }
        assertThat(script.finish().firstBeat()).as(as).isEqualTo(told + 1);
        assertThat(script.finish().lastBeat()).as(as).isEqualTo(beats.size() - 1);
    }

    private BattleScript script(Story story, ObjectNode answer) {
        return new Splice(story).script(judge.judge(said(answer), story.telling()));
    }

    private static Said said(ObjectNode answer) {
        return new Said(new String(Json.bytes(answer), StandardCharsets.UTF_8), "m");
    }
}
