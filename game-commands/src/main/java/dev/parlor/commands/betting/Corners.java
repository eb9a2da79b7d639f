package dev.parlor.commands.betting;

import dev.parlor.commands.tournament.Bout;
import dev.parlor.core.fighter.Corner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the two fighters of a match somebody means. */
final class Corners {
    private Corners() {}

    /** By the corner, by the number 1 or 2, or by a name or its beginning that fits only one of them. */
    static Optional<Corner> find(Bout bout, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "a", "1" -> Optional.of(Corner.A);
            case "b", "2" -> Optional.of(Corner.B);
            default -> named(bout, lower);
        };
    }

    private static Optional<Corner> named(Bout bout, String lower) {
        List<Corner> fitting = Arrays.stream(Corner.values())
                .filter(corner -> bout.name(corner)
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower))
                        .isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
