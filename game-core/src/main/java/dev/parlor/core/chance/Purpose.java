package dev.parlor.core.chance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word stream is for. The list is closed: two streams of one seed never share words. */
public enum Purpose {
    /** Who wins a match. */
    MATCH,
    /** The blow-by-blow story of a match whose winner is known. */
    TRANSCRIPT,
    /** Who takes part, and in which order. */
    PICK,
    /** What a house punter does. */
    PUNTER,
    /** A card that is summoned. */
    SUMMON,
    /** A card that is rolled. */
    ROLL,
    /** Who of several wishers gets a dropped card. */
    CLAIM,
    /** The stops of a slot machine. */
    SLOTS,
    /** What comes out of recycled cards. */
    RECYCLE,
    /** Everything that only shapes a picture. */
    ART;

    /**
     * The name inside the protocol's messages.
     *
     * @return lowercase ASCII
     */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the protocol's name.
     *
     * @param wire lowercase ASCII
     * @return the purpose, or empty if the protocol knows none of this name
     */
    public static Optional<Purpose> ofWire(String wire) {
        return Arrays.stream(values()).filter(p -> p.wire().equals(wire)).findFirst();
    }
}
