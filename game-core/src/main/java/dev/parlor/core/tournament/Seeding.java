package dev.parlor.core.tournament;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How the entrants of a tournament get their seeds. */
public enum Seeding {
    /** The strongest fighter is seed 1; equally strong ones stand in the order of their ids. Nothing is drawn. */
    SEEDED,
    /** A pick-and-remove shuffle of the fighters in the order of their ids. */
    RANDOM;

    private static final Comparator<Fighter> BY_ID = Comparator.comparing(Fighter::id);
    private static final Comparator<Fighter> STRONGEST_FIRST =
            Comparator.comparing(Fighter::strength, Seeding::stronger).thenComparing(BY_ID);

    /**
     * Puts the entrants in order. In which order they signed up does not matter.
     *
     * @param entrants who takes part
     * @param chance where a random order comes from; not asked for {@link #SEEDED}
     * @return the entrants from seed 1 downwards
     */
    public List<Fighter> arrange(List<Fighter> entrants, Chance chance) {
        return switch (this) {
            case SEEDED -> entrants.stream().sorted(STRONGEST_FIRST).toList();
            case RANDOM -> Shuffle.all(entrants.stream().sorted(BY_ID).toList(), chance);
        };
    }

    /** The name inside published inputs. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int stronger(Strength one, Strength other) {
        return Long.compare((long) other.numerator() * one.denominator(), (long) one.numerator() * other.denominator());
    }
}
