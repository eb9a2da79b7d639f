package dev.parlor.bot.gallery;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A match in the gallery.
 *
 * @param number which match of its evening, from 1
 * @param occasion which round it was, such as {@code Final}
 * @param a who fought in corner A
 * @param b who fought in corner B
 * @param chanceOfA the published chance
 * @param winner who won
 * @param script what was said
 * @param scenes the pictures of the show
 * @param others more pictures, such as the board of the bets
 * @param credit who told and painted it
 */
public record Exhibit(
        int number,
        String occasion,
        String a,
        String b,
        WinProbability chanceOfA,
        Corner winner,
        BattleScript script,
        Map<Part, Hung> scenes,
        List<Hung> others,
        String credit) {
    /** Copies the pictures. */
    public Exhibit {
        scenes = Map.copyOf(scenes);
        others = List.copyOf(others);
    }

    /**
     * Tells whether all three scenes hang.
     *
     * @return whether nothing is to come but better pictures
     */
    public boolean isWhole() {
        return scenes.size() == Part.values().length;
    }

    Stream<Hung> pictures() {
        return Stream.concat(scenes.values().stream(), others.stream());
    }

    Optional<Hung> scene(Part part) {
        return Optional.ofNullable(scenes.get(part));
    }

    String name(Corner corner) {
        return corner == Corner.A ? a : b;
    }
}
