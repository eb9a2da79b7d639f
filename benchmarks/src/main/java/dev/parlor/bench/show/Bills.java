package dev.parlor.bench.show;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingState;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.CardFace;
import dev.parlor.ai.sheets.Roster;
import dev.parlor.ai.sheets.StandingsBill;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Pairing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** What stands on the sheets; each number has other names and figures. */
final class Bills {
    private static final int ENTRANTS = 32;
    private static final int MATCHES = 32;
    private static final int GREATEST_STAKE = 90_000;

    private Bills() {}

    /** A tournament of which some or all is over. */
    static BracketBill bracket(int number) {
        Whim whim = Whim.of("bracket " + number);
        List<Fighter> fighters = IntStream.range(0, ENTRANTS)
                .mapToObj(i -> Bouts.fighter(number + i))
                .toList();
        Bracket bracket = Bracket.of(fighters.stream().map(Fighter::id).toList(), true);
        int over = whim.below("over", MATCHES + 1);
        for (int i = 0; i < over; i++) {
            bracket = bracket.won(bracket.ready().getFirst(), whim.chance("upper " + i, 0.5) ? Corner.A : Corner.B);
        }
        return new BracketBill(
                "Friday Night Cup",
                bracket,
                Roster.of(fighters),
                bracket.ready().stream().findFirst());
    }

    /** A match that takes bets. */
    static BettingBill board(int number) {
        Whim whim = Whim.of("board " + number);
        SequencedMap<Pick, Amount> stakes = new LinkedHashMap<>();
        Pairing.picks().forEach(pick -> stakes.put(pick, new Amount(whim.below("on " + pick, GREATEST_STAKE))));
        return new BettingBill(
                "Match " + number + ", semi-final",
                Bouts.drawn(number).pairing(),
                new Board(stakes, new Takeout(500), Amount.ZERO),
                "chips",
                new BettingState.Open("in 5 minutes (21:30)"));
    }

    /** Ten lines and the own one below them. */
    static StandingsBill leaders(int number) {
        List<StandingsBill.Line> lines = IntStream.rangeClosed(1, StandingsBill.MOST)
                .mapToObj(rank -> new StandingsBill.Line(
                        rank, Bouts.fighter(number + rank).name(), (long) GREATEST_STAKE / rank))
                .toList();
        return new StandingsBill(
                "Balances", "chips", lines, Optional.of(new StandingsBill.Line(100L + number, "You", number)));
    }

    /** Rarities take turns. */
    static CardFace card(int number, Picture portrait) {
        Whim whim = Whim.of("card " + number);
        List<CardFace.Stat> stats = List.of("Power", "Speed", "Guard", "Heart").stream()
                .map(label -> new CardFace.Stat(label, whim.below(label, 101)))
                .toList();
        return new CardFace(
                Bouts.fighter(2 * number).name(),
                "Last light of the house",
                stats,
                "0042 / 0500",
                number % (CardFace.TOP + 1),
                "Tier",
                portrait);
    }
}
