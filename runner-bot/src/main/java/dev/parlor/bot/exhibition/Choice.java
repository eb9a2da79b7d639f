package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import dev.parlor.core.fighter.FighterId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which fighters of a roster take part. */
public sealed interface Choice {
    /** What {@link #of} reads. */
    String EXPECTED = "'seeded', 'random', or ids with commas between";

    /** The rarest. */
    record Seeded() implements Choice {}

    /** Whoever the draw picks. */
    record Random() implements Choice {}

    /**
     * Those that somebody named.
     *
     * @param ids their ids
     */
    record Named(List<FighterId> ids) implements Choice {
        /** Copies the ids. */
        public Named {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Reads what was typed.
     *
     * @param text {@code seeded}, {@code random}, or ids with commas between
     * @return the choice
     * @throws Complaint if an id is not one, or stands twice
     */
    static Choice of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "seeded" -> new Seeded();
            case "random" -> new Random();
            default -> named(text);
        };
    }

    private static Choice named(String text) {
        List<String> words =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (words.contains("")) {
            throw new Complaint("--pick must be " + EXPECTED + ", but in '" + text + "' an id is blank");
        }
        Set<String> seen = new HashSet<>();
        words.stream().filter(word -> !seen.add(word)).findFirst().ifPresent(twice -> {
            throw new Complaint("--pick must name every fighter once, but names '" + twice + "' twice");
        });
        try {
            return new Named(words.stream().map(FighterId::new).toList());
        } catch (IllegalArgumentException e) {
            throw new Complaint("--pick must be " + EXPECTED + "; " + e.getMessage());
        }
    }
}
