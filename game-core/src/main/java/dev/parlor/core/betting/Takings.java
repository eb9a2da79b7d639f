package dev.parlor.core.betting;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a pool took, by what became of it.
 *
 * @param gross all stakes
 * @param tallies the stakes on each winning pick, in the order of the picks
 */
record Takings(long gross, List<Tally> tallies) {
    static Takings of(Collection<Bet> bets, Set<Pick> winners) {
        Pick[] picks = winners.stream().sorted().toArray(Pick[]::new);
        Tally[] tallies =
                Arrays.stream(picks).map(pick -> new Tally(bets.size())).toArray(Tally[]::new);
        long gross = 0;
        for (Bet bet : bets) {
            long stake = bet.stake().value();
            gross = Math.addExact(gross, stake);
            for (int i = 0; i < picks.length; i++) {
                tallies[i].offer(bet.bettor(), stake, isSame(picks[i], bet.pick()));
            }
        }
        return new Takings(gross, Arrays.stream(tallies).map(Tally::done).toList());
    }

    /** All stakes in one tally, whatever they are on. */
    static Tally altogether(Collection<Bet> bets) {
        Tally tally = new Tally(bets.size());
        for (Bet bet : bets) {
            tally.add(bet.bettor(), bet.stake().value());
        }
        return tally.done();
    }

    /** The tallies of the winning picks that somebody backed. */
    List<Tally> backed() {
        return tallies.stream().filter(tally -> tally.size() > 0).toList();
    }

    long onWinners() {
        return tallies.stream().mapToLong(Tally::total).sum();
    }

    @SuppressWarnings("ReferenceEquality") // most bets name a pick by the same object: spare the look at the letters
    private static boolean isSame(Pick one, Pick other) {
        return one == other || one.equals(other);
    }
}
