package dev.parlor.discord.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares room out so that what needs little gets all it needs, and the rest is equal. */
final class Shares {
    private Shares() {}

    static int[] of(List<Integer> needed, int room) {
        int[] shares = new int[needed.size()];
        int left = room;
        int waiting = shares.length;
        List<Integer> modestFirst = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing(needed::get))
                .toList();
        for (int each : modestFirst) {
            shares[each] = Math.min(needed.get(each), left / waiting);
            left -= shares[each];
            waiting--;
        }
        return shares;
    }
}
