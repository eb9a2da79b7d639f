package dev.parlor.core.tournament;

import dev.parlor.core.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/** Uneven parts of a whole. */
final class Portions {
    private static final int LIGHTEST = 8;
    private static final int WEIGHTS = 7;

    private Portions() {}

    /**
     * Cuts a whole into parts of about the same size, in whole numbers. One number is drawn per part, none for a single
     * part.
     */
    static List<Integer> of(int whole, int parts, Chance chance) {
        if (parts < 2) {
            return parts == 1 ? List.of(whole) : List.of();
        }
        int[] upTo = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            upTo[i + 1] = upTo[i] + LIGHTEST + chance.index(WEIGHTS);
        }
        List<Integer> portions = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            portions.add(whole * upTo[i + 1] / upTo[parts] - whole * upTo[i] / upTo[parts]);
        }
        return portions;
    }
}
