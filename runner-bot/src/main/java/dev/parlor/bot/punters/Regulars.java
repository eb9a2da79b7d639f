package dev.parlor.bot.punters;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The house punters: who comes tonight, and with which temper. */
public final class Regulars {
    private static final List<String> NAMES = List.of(
            "Abacus Ann",
            "Barrow",
            "Candlewick",
            "Dice Mabel",
            "Eel Pie Joe",
            "Fennel",
            "Gaslight Gus",
            "Hatpin",
            "Inkblot",
            "Jitters",
            "Kettle",
            "Lamplighter",
            "Marrow",
            "Nine Lives",
            "Odd Sock",
            "Parsnip",
            "Quill",
            "Rooftop Rae",
            "Slow Tuesday",
            "Thimble",
            "Umber",
            "Velvet Ned",
            "Wicker",
            "Xylo",
            "Yardarm",
            "Zinc",
            "Brass Buttons",
            "Cold Coffee",
            "Driftwood",
            "Evensong",
            "Fogbell",
            "Gravy",
            "Half Crown",
            "Ivory Key",
            "Jam Jar",
            "Knucklebone",
            "Last Tram",
            "Moth",
            "Nutmeg",
            "Old Penny",
            "Paperclip",
            "Queue Jumper",
            "Rusty Gate",
            "Sundown Sal",
            "Tin Whistle",
            "Upstairs Flo",
            "Vinegar",
            "Whisper");

    private Regulars() {}

    /**
     * Seats the punters; every temper comes as often as the others.
     *
     * @param count how many, 0 or more
     * @param field whom a loyal punter may take to heart
     * @param chance the stream of one punter, by its id
     * @return the punters, always the same for the same streams
     */
    public static List<Punter> seat(int count, List<FighterId> field, Function<String, Chance> chance) {
        return IntStream.range(0, count)
                .mapToObj(number -> punter(number, field, chance))
                .toList();
    }

    private static Punter punter(int number, List<FighterId> field, Function<String, Chance> chance) {
        String id = String.format(Locale.ROOT, "p-%03d", number + 1);
        Temper[] tempers = Temper.values();
        return new Punter(
                new PlayerId(id),
                name(number),
                tempers[number % tempers.length],
                field.get(chance.apply(id).index(field.size())));
    }

    private static String name(int number) {
        int again = number / NAMES.size();
        return NAMES.get(number % NAMES.size()) + (again == 0 ? "" : " " + roman(again + 1));
    }

    private static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
