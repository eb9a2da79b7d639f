package dev.parlor.core.money;

import java.time.Instant;
import java.util.Map;

/** What became of a daily claim. */
public sealed interface DailyOutcome {
    /**
     * The claim is paid.
     *
     * @param paid how much, by currency
     * @param streak claims without a gap, this one included
     * @param next when the next claim can be made
     */
    record Claimed(Map<Currency, Amount> paid, int streak, Instant next) implements DailyOutcome {
        /** Copies the map. */
        public Claimed {
            paid = Map.copyOf(paid);
        }
    }

    /**
     * Another click behind a claim: nothing moved again.
     *
     * @param first the claim
     */
    record Repeated(Claimed first) implements DailyOutcome {}

    /**
     * The next claim is not due.
     *
     * @param streak the claims without a gap so far
     * @param due when it can be made
     */
    record TooEarly(int streak, Instant due) implements DailyOutcome {}

    /** Only registered players claim. */
    record NotRegistered() implements DailyOutcome {}
}
