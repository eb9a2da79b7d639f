package dev.parlor.core.money;

/** Why money moved. */
public enum Reason {
    /** The house gives a player money that nobody lost: a welcome, an exhibition's chips. */
    GRANT,
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
    CARRY_OVER
}
