package dev.parlor.bot.exhibition;

import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Narration;
import dev.parlor.core.tournament.Match;
import java.util.List;

/**
 * A match from its announcement to the last coin.
 *
 * @param title what was on the board
 * @param match the match as it ended, with its proof
 * @param bets the bets in the order in which they came
 * @param closed the pool when it closed
 * @param narration the fight as it was told
 * @param settlement what was paid
 */
record MatchStory(
        MatchTitle title,
        Match.Settled match,
        List<PlacedBet> bets,
        Board closed,
        Narration narration,
        Settlement settlement) {
    MatchStory {
        bets = List.copyOf(bets);
    }

    /** What was said. */
    BattleScript script() {
        return narration.script();
    }

    /** Who won. */
    Starter winner() {
        return switch (match.fight().winner()) {
            case A -> title.a();
            case B -> title.b();
        };
    }
}
