package dev.parlor.ai.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.chat.Said;
import dev.parlor.ai.wire.Json;
import dev.parlor.core.fighter.Corner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in ordinary English about the end, in which {@code W} has won and {@code L} has lost. */
class VerdictsTest {
    /** As models write them, most of them written before the phrases were. */
    private static final List<String> HONEST_VERDICTS = List.of(
            "W knocks L out cold, and the match is over.",
            "W puts L away with one last blow.",
            "W is your new champion after L drops for good.",
            "L has been beaten by the better fighter, W.",
            "The referee raises the hand of W; L is carried out.",
            "W wins, and L bows to the crowd.",
            "After five brutal rounds, W defeats L and claims the arena.",
            "W stands over L as the lights fade.",
            "L gave everything, but W was simply too strong.",
            "The crowd roars for W, who walks out the winner over a gallant L.",
            "W's arm is raised, and L nods in respect.",
            "It is over: W takes the victory, L the bruises.",
            "L crumples to the floor and W stands alone under the lamps.",
            "W outlasts L in a war that the docks will remember.",
            "Your winner tonight, W! L leaves on shaking legs.",
            "L collapses, and W is the last fighter standing.",
            "W proves too much for L and leaves with the win.",
            "L falls to W in a fight for the ages.",
            "The arena belongs to W tonight, and L slips away in silence.",
            "W has done it: L lies beaten on the wet stone.",
            "W edges past L by the narrowest of margins.",
            "W emerges victorious, leaving L broken on the floor.",
            "L could not answer the final bell, and W takes the crown.",
            "W crushes L and never looks back.",
            "In the end L has nothing left, and W seals the victory.",
            "W survives everything that L threw and takes the match.",
            "L stays down. W throws both arms up and wins it.",
            "W triumphs over L, battered but unbowed.",
            "Battered and bleeding light, W still beats L fair and square.",
            "W finishes L with style, and the night is done.",
            "L is done, and W, hurt but grinning, salutes the crowd as the victor.",
            "W gets the better of L after a slow start.",
            "W walks away with the belt, and L is left to wonder what went wrong.",
            "When the dust settles, it is W who stands, and L who kneels.",
            "L fought with heart, but tonight belonged to W.",
            "W takes it in the fourth; L will be back.",
            "With a final roar W dispatches L and claims the night.",
            "The bell rings and W is still on their feet; L is not.",
            "L lies still, and the crowd chants for W, your champion.",
            "A masterclass from W, who dismantles L piece by piece and earns the victory.",
            "W outworks L in a grinding contest to take the decision.",
            "L pushed W to the edge, but W held on to win.",
            "It was close, but W edges L in a fight nobody will forget.",
            "W has vanquished L beneath the sodium lamps.",
            "Against all odds, W topples the favourite L and the docks erupt.",
            "L's legs give out, and W claims a hard-earned win.",
            "W, bruised but unbroken, emerges as the winner; L bows out with honour.",
            "The last word is W's: L falls, and the ring goes quiet.",
            "W wins by a whisker, with L still swinging at the end.",
            "L succumbs at last to the relentless W, who raises both fists high.",
            "In a stunning upset, W brings down L and silences the crowd.",
            "W conquers L, and the neon flickers in salute.");

    private static final String SURE = "W beats L, and that is that.";

    private static final List<String> HONEST_ENDS = List.of(
            "W drives a last heavy punch into L, who crumples to the stone.",
            "One more hook from W, and L goes down and does not get up.",
            "W lands the finishing blow, and L folds.",
            "W slams L into the floor and ends the fight.",
            "L swings wide; W answers with a kick that drops L for good.",
            "W knocks L flat with a devastating strike.",
            "A devastating uppercut from W sends L crashing to the ground.",
            "W charges through the spray and puts L down.",
            "W's final strike leaves L motionless on the deck.",
            "L collapses under the last assault by W.");

    static Stream<String> lies() {
        return Stream.concat(HONEST_VERDICTS.stream(), HONEST_ENDS.stream()).map(VerdictsTest::turned);
    }

    @Test
    void mostHonestVerdictsAreSaid() {
        assertThat(HONEST_VERDICTS.stream().filter(VerdictsTest::isRefusedAsVerdict))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void mostHonestEndsAreSaid() {
        assertThat(HONEST_ENDS.stream().filter(VerdictsTest::isRefusedAsEnd)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void theSameLinesWithTheNamesTurnedRoundAreRefused(String lie) {
        assertThat(isRefusedAsVerdict(lie)).isTrue();
        assertThat(isRefusedAsEnd(lie)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W takes everything L throws, then goes down for good.",
                "W takes the fight to L and is knocked flat.",
                "W wins every heart, yet the night belongs to L.",
                "W wins the early rounds; the last one is L's, and so is the match.",
                "W wins. Or so it seemed: L is announced.",
                "W wins, but the judges see it otherwise, and the result for L is reversed.",
                "W was supposed to win, but L had other plans.",
                "W should have won; L did.",
                "W wins nothing tonight, L smiles.",
                "W ends the match on the floor while L celebrates.",
                "W lands one last blow before collapsing at the feet of L.",
                "W watches as L is crowned.",
                "W and L embrace: it is a draw, and both win.",
                "What a fight between W and L, one for the ages.",
                "W deserves the crown and does not get it from L.",
                "W salutes L as the new champion.",
                "W throws a hook at L, who slips it and wins.",
                "W falls to L and is carried out.",
                "W hits L again and again, then collapses.",
                "L walks out the winner, W on a stretcher."
            })
    void othersWhoDoNotSayThatTheWinnerWonAreRefused(String line) {
        assertThat(isRefusedAsVerdict(line)).isTrue();
    }

    @Test
    void theEndIsNotToldBeforeItComes() {
        for (String line : List.of("W knocks L out cold, and the match is over.", "L drops for good before W.")) {
            assertThat(problems(line, 0, SURE)).containsExactly("a beat with the end told too early");
        }
    }

    private static String turned(String line) {
        return line.replaceAll("\\bW\\b", "X").replaceAll("\\bL\\b", "W").replaceAll("\\bX\\b", "L");
    }

    private static boolean isRefusedAsVerdict(String line) {
        return !problems(SURE, -1, line).isEmpty();
    }

    private static boolean isRefusedAsEnd(String line) {
        return !problems(line, -1, SURE).isEmpty();
    }

    /** What is wrong with a fight's answer when one of its beats, or the last, and the verdict are these. */
    private static List<String> problems(String line, int beat, String verdict) {
        Story story = Fights.story(7);
        Corner winner = story.telling().winner();
        ObjectNode answer = Fights.answer(story);
        int index = beat < 0 ? answer.path("beats").size() - 1 : beat;
        ((ObjectNode) answer.path("beats").path(index)).put("text", named(line, winner));
        answer.put("verdict", named(verdict, winner));
        String text = new String(Json.bytes(answer), StandardCharsets.UTF_8);
        return new Judge(new Wording(Blocklist.withMore(List.of())))
                .judge(new Said(text, "m"), story.telling())
                .problems();
    }

    private static String named(String line, Corner winner) {
        return line.replaceAll("\\bW\\b", Token.of(winner)).replaceAll("\\bL\\b", Token.of(winner.opposite()));
    }
}
