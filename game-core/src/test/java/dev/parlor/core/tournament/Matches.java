package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;

/** The example of docs/fairness.md, whose values were computed by an independent program. */
final class Matches {
    static final MatchInputs EXAMPLE = new MatchInputs(
            new TournamentId("t-1"),
            new MatchId("m-1"),
            new FighterId("ape-7"),
            Strength.ofRank(7),
            new FighterId("ape-12"),
            Strength.ofRank(12),
            WinProbability.of(Strength.ofRank(7), Strength.ofRank(12)));
    static final List<String> BETS = List.of("b-1|A|100", "b-2|B|250", "b-3|A|40");

    private Matches() {}
}
