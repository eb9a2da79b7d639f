package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Oklch;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a fighter's mask looks like: what its traits say, and chance of its own for the rest.
 *
 * @param whim decides the small things
 * @param hue the mask's colour, in degrees
 * @param accent the colour of marks and eyes, in degrees
 * @param headgear what it wears on its head
 * @param tone what the mask is made of; painted if a trait names its colour
 * @param eyes how many eyes it has, from one to three
 */
record Features(Whim whim, double hue, double accent, Headgear headgear, Tone tone, int eyes) {
    private static final Map<String, Double> HUES = Map.ofEntries(
            Map.entry("gold", 88.0),
            Map.entry("yellow", 98.0),
            Map.entry("orange", 60.0),
            Map.entry("red", 26.0),
            Map.entry("blood", 24.0),
            Map.entry("pink", 350.0),
            Map.entry("purple", 308.0),
            Map.entry("violet", 300.0),
            Map.entry("blue", 255.0),
            Map.entry("ice", 220.0),
            Map.entry("teal", 190.0),
            Map.entry("zombie", 140.0),
            Map.entry("green", 148.0),
            Map.entry("moss", 130.0));

    private static final Map<String, Headgear> GEAR = Map.of(
            "ram", Headgear.RAM,
            "horn", Headgear.HORNS,
            "demon", Headgear.HORNS,
            "antler", Headgear.ANTLERS,
            "ear", Headgear.EARS,
            "cat", Headgear.EARS,
            "mohawk", Headgear.CREST,
            "crest", Headgear.CREST,
            "crown", Headgear.CROWN,
            "king", Headgear.CROWN);

    private static final Map<String, Integer> EYES = Map.of("cyclops", 1, "one eye", 1, "third eye", 3, "three eye", 3);

    private static final List<Tone> TONES = List.of(Tone.PAINT, Tone.PAINT, Tone.PAINT, Tone.BONE, Tone.OBSIDIAN);

    static Features of(Fighter fighter) {
        Whim whim = Whim.of(fighter.id().value());
        Optional<Double> told = named(HUES, fighter);
        double hue = told.orElseGet(() -> whim.between("hue", 0, 360));
        Headgear gear = named(GEAR, fighter).orElseGet(() -> whim.pick("headgear", List.of(Headgear.values())));
        Tone tone = told.isPresent() ? Tone.PAINT : whim.pick("tone", TONES);
        int eyes = named(EYES, fighter).orElseGet(() -> whim.pick("eyes", List.of(2, 2, 2, 2, 1, 3)));
        return new Features(whim, hue, hue + whim.between("accent", 120, 200), gear, tone, eyes);
    }

    /** The mask's own colour, as light as told. */
    Colour skin(double lightness) {
        return tone.of(lightness, hue).colour();
    }

    /** The colour of its marks, as light as told. */
    Colour mark(double lightness) {
        return new Oklch(lightness, 0.14, accent).colour();
    }

    /** What the first trait that names one of the words stands for; the longest word counts. */
    private static <T> Optional<T> named(Map<String, T> words, Fighter fighter) {
        return fighter.traits().stream()
                .map(Features::text)
                .flatMap(text -> words.entrySet().stream()
                        .filter(entry -> text.contains(" " + entry.getKey()))
                        .sorted((one, other) -> Integer.compare(
                                other.getKey().length(), one.getKey().length()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String text(Trait trait) {
        return " " + (trait.name() + " " + trait.value()).toLowerCase(Locale.ROOT);
    }
}
