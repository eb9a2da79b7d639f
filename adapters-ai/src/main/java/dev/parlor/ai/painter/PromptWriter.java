package dev.parlor.ai.painter;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts commissions into words for painters outside. Whatever the fighters are called, the words are the same; what
 * others said of them comes through the {@link Vocabulary} only.
 */
public final class PromptWriter {
    /** Which words these are; it changes whenever they do. */
    public static final String VERSION = "painter-1";

    private static final int SKETCHED = 8;
    private static final int LONGEST_SCENERY = 100;

    private final Vocabulary vocabulary;

    /** A writer with the vocabulary of the house. */
    public PromptWriter() {
        vocabulary = Vocabulary.ofTheHouse();
    }

    /** What is to be painted for a commission. */
    public Brief brief(Commission commission) {
        return new Brief(prompts(commission), seed(commission), Optional.empty());
    }

    private Prompts prompts(Commission commission) {
        String place = scenery(commission.meeting().theme());
        Action action = Action.of(commission);
        String bold = action.bold() + ". The fighter on the left: "
                + features(commission.meeting(), Corner.A).words() + ". The fighter on the right: "
                + features(commission.meeting(), Corner.B).words() + "." + mood(commission);
        return new Prompts(Map.of(
                Boldness.EDGY,
                "Gritty graphic novel panel, bold ink, hard light, wide shot. The place: " + place + ". " + bold
                        + " Strong contrast, motion, no lettering.",
                Boldness.SAFE,
                "Stylised comic illustration of an arena duel, adventurous, without blood or injuries, wide shot."
                        + " The place: " + place + ". " + bold + " No lettering.",
                Boldness.MILD,
                "Cheerful storybook illustration for all ages of a sports festival, wide shot. The place: " + place
                        + ". " + action.mild() + ". The champion on the left: "
                        + features(commission.meeting(), Corner.A).gentleWords() + ". The champion on the right: "
                        + features(commission.meeting(), Corner.B).gentleWords()
                        + ". Nobody is hurt, no lettering.",
                Boldness.EMPTY,
                "Landscape painting of an empty arena, wide shot, nobody to be seen. The place: " + place
                        + ". A red banner on the left, a blue banner on the right, no lettering."));
    }

    private String mood(Commission commission) {
        List<String> words = vocabulary.of(sketch(commission), SKETCHED);
        return words.isEmpty() ? "" : " Also seen: " + String.join(", ", words) + ".";
    }

    private Features features(Meeting meeting, Corner corner) {
        return new Features(
                vocabulary,
                meeting.sight(corner).look(),
                corner == Corner.A ? meeting.pairing().a() : meeting.pairing().b());
    }

    private static String sketch(Commission commission) {
        return switch (commission) {
            case Commission.Entrance entrance -> "";
            case Commission.Clash clash -> clash.sketch();
            case Commission.Verdict verdict -> verdict.sketch();
        };
    }

    /** The scenery is the operator's own text; it is held to letters and commas all the same. */
    private static String scenery(Theme theme) {
        String plain = theme.scenery()
                .replaceAll("[^A-Za-z, '-]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        String cut = plain.length() <= LONGEST_SCENERY
                ? plain
                : plain.substring(0, LONGEST_SCENERY).replaceAll(" [^ ]*$", "");
        return cut.isEmpty() ? "a round arena under lamps" : cut;
    }

    private static int seed(Commission commission) {
        String subject =
                "painter:" + commission.part() + ":" + commission.meeting().match();
        return Integer.parseInt(Sha256.of(subject).hex().substring(0, 7), 16);
    }
}
