package dev.parlor.core.betting;

import dev.parlor.core.chance.Sha256;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The public form of a pool's bets: one line for each, sorted by bet id. */
public final class BetLines {
    private BetLines() {}

    /**
     * The lines to publish when a pool is locked.
     *
     * @param bets the bets, in any order
     * @return {@code id|pick|stake} of each, sorted by id
     */
    public static List<String> of(Collection<Bet> bets) {
        return bets.stream()
                .sorted(Comparator.comparing(Bet::id))
                .map(Bet::line)
                .toList();
    }

    /**
     * What a locked pool is known by: the public's part in the draw.
     *
     * @param bets the bets, in any order
     * @return the hash of their lines
     */
    public static Sha256 digest(Collection<Bet> bets) {
        return Sha256.ofLines(of(bets));
    }
}
