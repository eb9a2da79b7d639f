package dev.parlor.core.tournament;

import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Seed;
import java.util.List;

/**
 * What is published of a match that took bets and was never drawn, so that anybody can see what a fight would have
 * given, and that matches are not voided for their results.
 *
 * @param seed the secret, in the open
 * @param bets the lines of the bets as they stood
 */
public record Revealed(Seed seed, List<String> bets) {
    /** Copies the lines. */
    public Revealed {
        bets = List.copyOf(bets);
    }

    /**
     * The digest of the bets.
     *
     * @return what the draw would have used
     */
    public Entropy digest() {
        return Entropy.ofLines(bets);
    }
}
