package dev.parlor.core.tournament;

import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import java.time.Duration;
import java.util.Optional;

/**
 * How a tournament is played.
 *
 * @param size the most entrants, 2 to 64
 * @param seeding how they get their seeds
 * @param thirdPlace whether the losers of the semi-finals meet, if there are 4 entrants or more
 * @param bettingWindow how long each match takes bets, longer than nothing
 * @param currency what is staked
 * @param pools how the pools count: takeout, dust, limits
 * @param ownersMayBet whether the owners of a match's fighters may bet on it; the organiser never may
 * @param timetable when it goes on by itself; without one, the organiser takes every step
 * @param prizes what a seat costs and what the best win, in the same currency
 */
public record TournamentRules(
        int size,
        Seeding seeding,
        boolean thirdPlace,
        Duration bettingWindow,
        Currency currency,
        PoolRules pools,
        boolean ownersMayBet,
        Optional<Timetable> timetable,
        PrizeRules prizes) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the size or the window is outside its range, or the prizes could pass
     *     2<sup>63</sup>−1
     */
    public TournamentRules {
        SeedOrder.rounds(size);
        if (!bettingWindow.isPositive()) {
            throw new IllegalArgumentException("A betting window must be longer than nothing, but is " + bettingWindow);
        }
        Amount most = new Amount(Long.MAX_VALUE).minus(prizes.added());
        if (prizes.fee().compareTo(new Amount(most.value() / size)) > 0) {
            throw new IllegalArgumentException("Fees of " + prizes.fee() + " for " + size + " seats are too much");
        }
    }

    /**
     * Rules of a tournament that its organiser takes from step to step, without fee and prizes.
     *
     * @param size the most entrants, 2 to 64
     * @param seeding how they get their seeds
     * @param thirdPlace whether the losers of the semi-finals meet, if there are 4 entrants or more
     * @param bettingWindow how long each match takes bets, longer than nothing
     * @param currency what is staked
     * @param pools how the pools count: takeout, dust, limits
     * @param ownersMayBet whether the owners of a match's fighters may bet on it; the organiser never may
     * @throws IllegalArgumentException if the size or the window is outside its range
     */
    public TournamentRules(
            int size,
            Seeding seeding,
            boolean thirdPlace,
            Duration bettingWindow,
            Currency currency,
            PoolRules pools,
            boolean ownersMayBet) {
        this(
                size,
                seeding,
                thirdPlace,
                bettingWindow,
                currency,
                pools,
                ownersMayBet,
                Optional.empty(),
                PrizeRules.NONE);
    }

    /**
     * The same rules for a tournament that runs by itself.
     *
     * @param times when it takes its steps
     * @return the changed rules
     */
    public TournamentRules with(Timetable times) {
        return new TournamentRules(
                size, seeding, thirdPlace, bettingWindow, currency, pools, ownersMayBet, Optional.of(times), prizes);
    }

    /**
     * The same rules with other prizes.
     *
     * @param other what a seat costs and what the best win
     * @return the changed rules
     */
    public TournamentRules with(PrizeRules other) {
        return new TournamentRules(
                size, seeding, thirdPlace, bettingWindow, currency, pools, ownersMayBet, timetable, other);
    }

    /**
     * How many scenes a match is shown in.
     *
     * @return as the timetable says, else {@value Match.Showing#SCENES}
     */
    int scenes() {
        return timetable.map(Timetable::scenes).orElse(Match.Showing.SCENES);
    }

    /** How long nothing happens between two matches. */
    Duration pause() {
        return timetable.map(Timetable::pause).orElse(Duration.ZERO);
    }

    /** How long after the draw a show begins. */
    Duration curtain() {
        return timetable.map(Timetable::curtain).orElse(Duration.ZERO);
    }
}
