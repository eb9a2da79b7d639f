package dev.parlor.bot.tryout;

import dev.parlor.ai.sheets.CardFace;
import dev.parlor.bot.Complaint;
import dev.parlor.core.show.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which pictures of a fight are wanted.
 *
 * @param subject what they show
 * @param parts which scenes
 * @param tier the frame of a card
 */
record Order(Subject subject, List<Part> parts, int tier) {
    private static final int USUAL_TIER = 2;

    /**
     * Reads what was typed.
     *
     * @param part the one scene that is wanted, if not all are
     * @param tier the frame of a card, if one was chosen
     * @throws Complaint if something does not go with the subject, or there is no such tier
     */
    static Order of(Subject subject, Optional<Part> part, Optional<Integer> tier) {
        part.ifPresent(chosen -> goesWith("--part", Subject.SCENES, subject));
        tier.ifPresent(chosen -> goesWith("--tier", Subject.CARD, subject));
        tier.filter(chosen -> chosen < 0 || chosen > CardFace.TOP).ifPresent(chosen -> {
            throw new Complaint("--tier must be 0 to " + CardFace.TOP + ", but is " + chosen);
        });
        return new Order(subject, part.map(List::of).orElseGet(() -> List.of(Part.values())), tier.orElse(USUAL_TIER));
    }

    private static void goesWith(String option, Subject needed, Subject subject) {
        if (subject != needed) {
            throw new Complaint(
                    option + " goes with --what " + word(needed) + ", but what is painted is " + word(subject));
        }
    }

    private static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
