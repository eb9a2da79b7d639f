package dev.parlor.core.show;

import dev.parlor.core.CleanText;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is said before the first round: the two fighters, and who is the favourite by the published odds. */
final class Introduction {
    private static final int NARROW = 550;
    private static final int STRONG = 700;
    private static final int LONGEST_TRAIT = 60;
    /** Values that only say that a trait is there. */
    private static final Set<String> PRESENT = Set.of("true", "yes", "present");
    /** Values that say that it is not. */
    private static final Set<String> ABSENT = Set.of("false", "no", "none");

    private final Billing billing;
    private final WinProbability chanceOfA;
    private final LinePicker lines;

    Introduction(Billing billing, WinProbability chanceOfA, LinePicker lines) {
        this.billing = billing;
        this.chanceOfA = chanceOfA;
        this.lines = lines;
    }

    List<String> speak() {
        List<String> spoken = new ArrayList<>();
        spoken.add(lines.say(Section.WELCOME, Cast.of(billing)));
        for (Corner corner : Corner.values()) {
            present(corner, spoken);
        }
        spoken.add(odds());
        return spoken;
    }

    /** Reads the card: its sentence, or else one of its traits, if it has any that can be said. */
    private void present(Corner corner, List<String> spoken) {
        Contestant contestant = billing.of(corner);
        Cast cast = Cast.of(billing).with(Token.FIGHTER, billing.name(corner));
        List<String> traits = traits(contestant);
        if (!contestant.lore().isEmpty()) {
            spoken.add(lines.say(Section.LORE_READ, cast.with(Token.LORE, Grammar.sentence(contestant.lore()))));
        } else if (!traits.isEmpty()) {
            String trait = traits.get(lines.index(traits.size()));
            spoken.add(lines.say(Section.TRAIT_READ, cast.with(Token.TRAIT, trait)));
        }
    }

    /** Such as {@code Gold Crown (hat)}; numbers, absent traits and the background of the picture are left out. */
    private static List<String> traits(Contestant contestant) {
        return contestant.traits().stream()
                .filter(t -> !t.name().equalsIgnoreCase("background"))
                .filter(t -> t.value().chars().anyMatch(Character::isLetter))
                .filter(t -> !ABSENT.contains(t.value().toLowerCase(Locale.ROOT)))
                .map(t -> PRESENT.contains(t.value().toLowerCase(Locale.ROOT))
                        ? t.name()
                        : labelled(t.value(), t.name().toLowerCase(Locale.ROOT)))
                .map(text -> CleanText.of(text, LONGEST_TRAIT))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String labelled(String value, String name) {
        return value.toLowerCase(Locale.ROOT).contains(name) ? value : value + " (" + name + ")";
    }

    private String odds() {
        Corner favourite = chanceOfA.favourite();
        int tenths = (chanceOfA.of(favourite) + 500) / 1_000;
        if (tenths == 500) {
            return lines.say(Section.ODDS_EVEN, Cast.of(billing));
        }
        Cast cast = Cast.of(billing)
                .with(Token.FAVOURITE, billing.name(favourite))
                .with(Token.UNDERDOG, billing.name(favourite.opposite()))
                .with(Token.CHANCE, Grammar.percent(tenths))
                .with(Token.OUTSIDE, Grammar.percent(1_000 - tenths));
        return lines.say(section(tenths), cast);
    }

    private static Section section(int tenths) {
        if (tenths < NARROW) {
            return Section.ODDS_NARROW;
        }
        return tenths < STRONG ? Section.ODDS_PLAIN : Section.ODDS_STRONG;
    }
}
