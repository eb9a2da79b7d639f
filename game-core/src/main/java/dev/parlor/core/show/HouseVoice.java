package dev.parlor.core.show;

import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Match;
import java.util.List;

/**
 * What the house says about the matches of a tournament. The same match is told in the same words, and in others than the
 * matches before it as far as there are others: what was said there follows from them, so that nothing has to be
 * remembered over a restart.
 */
public final class HouseVoice {
    private final HouseNarrator narrator;

    /**
     * A voice.
     *
     * @param narrator whose lines it speaks
     */
    public HouseVoice(HouseNarrator narrator) {
        this.narrator = narrator;
    }

    /**
     * Tells a match.
     *
     * @param match the match
     * @param before the decided matches of its tournament that were played before it, in their order
     * @return what is said
     */
    public BattleScript tell(Match.Decided match, List<? extends Match.Decided> before) {
        Evening evening = new Evening();
        before.forEach(told -> script(told, evening));
        return script(match, evening);
    }

    private BattleScript script(Match.Decided match, Evening evening) {
        Fight fight = match.fight();
        FairDraw choices =
                FairDraw.open(fight.proof().seed(), fight.proof().scope(Purpose.TRANSCRIPT, match.id() + ".narration"));
        Billing billing = new Billing(
                Contestant.of(match.pairing().a()),
                Contestant.of(match.pairing().b()));
        return narrator.narrate(billing, fight.transcript(), choices, evening);
    }
}
