package dev.parlor.testkit;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Passage;
import dev.parlor.core.show.Plate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts of shows with everything in them that a storage could lose. */
public final class ShowSamples {
    /** Somebody who is not the house, with all that a credit can say. */
    public static final Credit OUTSIDE = new Credit("nvidia", "meta/llama-3.1-405b “instruct” 🦙", "narrator-3");

    /** Quotes, markup, JSON, SQL, line ends, a zero byte, a family of one emoji, piled accents, right-to-left text. */
    private static final List<String> HOSTILE = List.of(
            "\"{}\\\r\n\t\u0000'%_; DROP TABLE shows; --",
            "<@everyone> {actor} ${script} \\u0041 \u2028\u2029\ufeff",
            "👨‍👩‍👧‍👦 🐒 \ud83c\uddeb\ud83c\uddee 𝕬𝖕𝖊 \udbff\udffd",
            "Z͑ͫ̓ͪ̂ͫ̽a̴̵̞l͓g̨o \u202eevil\u202c \u2066isolated\u2069 شيطان ٣ שָׁלוֹם",
            "",
            "  two blanks around  ");

    private ShowSamples() {}

    /**
     * A script.
     *
     * @param words something that no other script has
     * @return a fight of two rounds
     */
    public static BattleScript script(String words) {
        return new BattleScript(
                List.of("Tonight: " + words, "The odds are even."),
                List.of(new Passage(1, 0, 1, "They trade " + words + "."), new Passage(2, 2, 2, "A long look.")),
                new Passage(2, 3, 3, "Down goes one."),
                "Red wins.");
    }

    /**
     * A script without an introduction, of a fight that ends with its first blow.
     *
     * @return the shortest script there is
     */
    public static BattleScript shortest() {
        return new BattleScript(List.of(), List.of(), new Passage(1, 0, 0, ""), "");
    }

    /**
     * A script that says what nobody checked.
     *
     * @return one with hostile text in every line
     */
    public static BattleScript hostile() {
        String all = String.join("", HOSTILE);
        return new BattleScript(
                HOSTILE,
                HOSTILE.stream()
                        .map(text -> new Passage(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, text))
                        .toList(),
                new Passage(1, 1, 2, all),
                all);
    }

    /**
     * A picture.
     *
     * @param part what it shows
     * @param words something that no other picture has
     * @param credit who painted it
     * @return its entry
     */
    public static Plate plate(Part part, String words, Credit credit) {
        return new Plate(part, Sha256.of(part + words), "Äffin “" + words + "” 🐒 'falls' \\", credit);
    }

    /**
     * A look with as many words as a look can have, each as long as it can be.
     *
     * @return the look
     */
    public static Look fullLook() {
        return new Look(IntStream.range(0, Look.MOST)
                .mapToObj(number -> Character.toString('a' + number).repeat(Look.LONGEST))
                .collect(Collectors.toList()));
    }
}
