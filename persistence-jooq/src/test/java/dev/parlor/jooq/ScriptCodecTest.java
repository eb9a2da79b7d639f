package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Contestant;
import dev.parlor.core.show.DisplayName;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.tournament.Transcript;
import dev.parlor.testkit.SeededRun;
import dev.parlor.testkit.ShowSamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptCodecTest {
    private static final int FIGHTS = 500;

    @Test
    void whatTheHouseTellsComesBackAndIsFarBelowTheBound() {
        SeededRun run = SeededRun.of("ScriptCodecTest");
        HouseNarrator narrator = HouseNarrator.ofTheHouse();
        for (int fight = 0; fight < FIGHTS; fight++) {
            BattleScript script = tell(narrator, run.chance("fight-" + fight));
            String json = ScriptCodec.write(script);
            assertThat(ScriptCodec.read("m", json)).isEqualTo(script);
            assertThat(json.length()).as(run.seed()).isLessThan(ScriptCodec.LONGEST / 5);
        }
    }

    @Test
    void theLongestScriptIsKept() {
        String json = ScriptCodec.write(longest(0));
        assertThat(json).hasSize(ScriptCodec.LONGEST);
        assertThat(ScriptCodec.read("m", json)).isEqualTo(longest(0));
    }

    @Test
    void aLongerScriptIsRefused() {
        assertThatThrownBy(() -> ScriptCodec.write(longest(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A script has at most 100000 characters as JSON, not 100001");
    }

    @Test
    void damageIsToldWithTheMatch() {
        assertThatThrownBy(() -> ScriptCodec.read("t1.r1m1", "{\"v\":1,\"intro\":[7]}"))
                .hasMessage("The stored script of match t1.r1m1 cannot be read")
                .rootCause()
                .hasMessage("script of match t1.r1m1.intro[0] must be a text, but is NUMBER");
    }

    /** A script that is as long as one may be, and so many characters longer. */
    static BattleScript longest(int more) {
        BattleScript shortest = ShowSamples.shortest();
        int room = ScriptCodec.LONGEST - ScriptCodec.write(shortest).length() + more;
        String apes = "🐒".repeat(room / 2) + "!".repeat(room % 2);
        return new BattleScript(List.of(), List.of(), shortest.finish(), apes);
    }

    /** Names as long as names may be. */
    private static BattleScript tell(HouseNarrator narrator, Chance chance) {
        Billing billing = new Billing(contestant("🐒"), contestant("𝕬"));
        WinProbability chanceOfA = new WinProbability(80_000 + (int) chance.below(840_001));
        Corner winner = chance.below(2) == 0 ? Corner.A : Corner.B;
        return narrator.narrate(billing, Transcript.draw(chanceOfA, winner, chance), chance);
    }

    private static Contestant contestant(String letter) {
        return new Contestant(
                DisplayName.of(letter.repeat(DisplayName.LONGEST)), List.of(new Trait("Fur", "x".repeat(60))), "");
    }
}
