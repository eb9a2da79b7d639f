package dev.parlor.core.money;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Why money moved. */
public enum Reason {
    /** The house gives a player money that nobody lost: an administrator's present, an exhibition's chips. */
    GRANT,
    /** The house gives a person the first money. */
    WELCOME,
    /** A player claims what every day gives. */
    DAILY,
    /** An administrator takes money from a player for good. */
    CONFISCATION,
    /** What an erased player owned goes for good. */
    ERASURE,
    /** One player gives another. */
    GIFT,
    /** A bet goes from a purse into the pot of its pick. */
    STAKE,
    /** A stake goes back to where it came from. */
    REFUND,
    /** The pots of a pool are gathered into its till before it pays. */
    GATHERING,
    /** A pool pays a winner, stake included. */
    PAYOUT,
    /** The house takes its share of a pool. */
    FEE,
    /** The house takes the units that rounding left. */
    DUST,
    /** The units that rounding left go into the next pool. */
    CARRY_OVER,
    /** A player pays for a seat in a tournament. */
    ENTRY_FEE,
    /** An entry fee goes back to where it came from. */
    ENTRY_REFUND,
    /** The house adds to the prizes of a tournament, or takes back what nobody could win. */
    PRIZE_MONEY,
    /** One of the best of a tournament gets a share of its prizes. */
    PRIZE;

    /**
     * Tells whether a player's purse loses or wins by it in a game, so that a cap on losses counts it.
     *
     * @return true for stakes and for what comes back of them
     */
    public boolean isPlay() {
        return switch (this) {
            case STAKE, REFUND, PAYOUT, ENTRY_FEE, ENTRY_REFUND, PRIZE -> true;
            case GRANT, WELCOME, DAILY, CONFISCATION, ERASURE, GIFT, GATHERING, FEE, DUST, CARRY_OVER, PRIZE_MONEY ->
                false;
        };
    }

    /**
     * All reasons that a cap on losses counts.
     *
     * @return the reasons for which {@link #isPlay} is true
     */
    public static Set<Reason> ofPlay() {
        return Arrays.stream(values()).filter(Reason::isPlay).collect(Collectors.toUnmodifiableSet());
    }
}
