package dev.parlor.core.money;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person forbids himself. Pauses cannot be shortened and end by themselves.
 *
 * @param lossCaps by currency; none where nothing is capped
 * @param coolOff until when no stake is taken, for a while
 * @param excluded until when no stake is taken, for long
 */
public record SelfLimits(Map<Currency, LossCap> lossCaps, Optional<Instant> coolOff, Optional<Instant> excluded) {
    /** Nothing is forbidden. */
    public static final SelfLimits NONE = new SelfLimits(Map.of(), Optional.empty(), Optional.empty());

    /** Copies the map. */
    public SelfLimits {
        lossCaps = Map.copyOf(lossCaps);
    }

    /**
     * The limits as they stand at an instant: loosened caps whose time has come are in force, pauses that are over are
     * gone.
     *
     * @param now the instant
     * @return what holds then
     */
    public SelfLimits at(Instant now) {
        Map<Currency, LossCap> caps = new TreeMap<>();
        lossCaps.forEach((currency, cap) -> caps.put(currency, cap.at(now)));
        caps.values().removeIf(LossCap.NONE::equals);
        return new SelfLimits(caps, coolOff.filter(now::isBefore), excluded.filter(now::isBefore));
    }

    /**
     * The cap in a currency.
     *
     * @param currency what would be staked
     * @return the cap with what waits, {@link LossCap#NONE} if there is none
     */
    public LossCap lossCap(Currency currency) {
        return lossCaps.getOrDefault(currency, LossCap.NONE);
    }

    SelfLimits capping(Currency currency, LossCap cap) {
        Map<Currency, LossCap> caps = new TreeMap<>(lossCaps);
        caps.put(currency, cap);
        return new SelfLimits(caps, coolOff, excluded);
    }

    SelfLimits coolingOff(Instant until) {
        return new SelfLimits(lossCaps, Optional.of(until), excluded);
    }

    SelfLimits excluding(Instant until) {
        return new SelfLimits(lossCaps, coolOff, Optional.of(until));
    }
}
