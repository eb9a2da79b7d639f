package dev.parlor.core.money;

import java.time.Duration;
import java.util.Map;

/**
 * How players may give to each other.
 *
 * @param thresholds by currency, above how much the receiver must accept; where there is none, nobody need
 * @param patience how long an offer waits
 */
public record GiftRules(Map<Currency, Amount> thresholds, Duration patience) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if offers wait no time
     */
    public GiftRules {
        thresholds = Map.copyOf(thresholds);
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("An offer must wait some time, but waits " + patience);
        }
    }

    /**
     * More than 1 000 chips or 10 gems must be accepted within an hour.
     *
     * @return the rules of a house that sets nothing else
     */
    public static GiftRules standard() {
        Map<Currency, Amount> thresholds =
                Map.of(new Currency("chips"), Amount.of(1_000), new Currency("gems"), Amount.of(10));
        return new GiftRules(thresholds, Duration.ofHours(1));
    }

    boolean needsAcceptance(Give gift) {
        Amount threshold = thresholds.get(gift.currency());
        return threshold != null && gift.amount().compareTo(threshold) > 0;
    }
}
