package dev.parlor.jooq;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bets of matches that were read lately, for all transactions of a storage. A match is read at each of its steps,
 * and its bets, once frozen, never change; what is found here need not be unpacked again.
 */
final class FrozenBets {
    /** About 25 MB of lines. */
    private static final int MOST_LINES = 250_000;

    private final Map<Key, List<String>> lately = new LinkedHashMap<>(16, 0.75f, true);
    private int lines;

    private record Key(String match, String digest) {}

    synchronized Optional<List<String>> find(String match, String digest) {
        return Optional.ofNullable(lately.get(new Key(match, digest)));
    }

    /** Remembers bets, and forgets those that were longest not asked for when there are too many. */
    synchronized void put(String match, String digest, List<String> bets) {
        if (lately.put(new Key(match, digest), bets) == null) {
            lines += bets.size();
        }
        while (lines > MOST_LINES) {
            Iterator<List<String>> eldest = lately.values().iterator();
            lines -= eldest.next().size();
            eldest.remove();
        }
    }
}
