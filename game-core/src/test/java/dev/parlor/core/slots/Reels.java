package dev.parlor.core.slots;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reels from symbol counts, where the order on the strip does not matter. */
final class Reels {
    private Reels() {}

    /** One reel with each symbol as often as said. */
    static Reel of(Map<Symbol, Integer> counts) {
        return new Reel(counts.entrySet().stream()
                .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                .toList());
    }

    /** Several equal reels. */
    static List<Reel> alike(int reels, Map<Symbol, Integer> counts) {
        return Stream.generate(() -> of(counts)).limit(reels).toList();
    }
}
