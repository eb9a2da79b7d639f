package dev.parlor.core.betting;

/** What becomes of the units that are left when every payout is rounded down; fewer than there are winners. */
public enum DustPolicy {
    /** The house keeps them. */
    HOUSE,
    /** One each to the bettors whose payouts lost the largest fractions; of equal ones, to the first by bettor id. */
    LARGEST_REMAINDER,
    /** They go into the next pool after that pool's fee. */
    CARRYOVER
}
