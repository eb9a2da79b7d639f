package dev.parlor.ai.painter;

import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Chain;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.ProviderStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has cards painted from portraits. Nobody of the house does that, so there may be no picture. */
public final class CardPainter implements Backstage {
    private static final String JOB = "card painter";
    private static final int LONGEST_SIDE = 1024;
    private static final int MOST_WORDS = 10;

    private final Vocabulary vocabulary = Vocabulary.ofTheHouse();
    private final Chain<Brief, Artwork> chain;
    private final PictureGate gate;

    /**
     * A painter of cards.
     *
     * @param providers in the order in which they are asked
     * @param gate judges portraits
     * @param shares the daily shares
     * @param trace where failures are noted
     */
    public CardPainter(
            List<? extends Provider<Brief, Artwork>> providers, PictureGate gate, DailyShares shares, Trace trace) {
        this.gate = gate;
        chain = new Chain<>(JOB, Share.CARD, providers, shares, trace);
    }

    /**
     * Has a card painted.
     *
     * @param parlor for which community
     * @param wish what is wanted
     * @param time how long it may take
     * @return a picture of 768 x 1024 pixels; empty if nobody painted one, or the portrait is none
     */
    public Optional<Artwork> paint(ParlorId parlor, CardWish wish, Duration time) {
        return switch (gate.judge(wish.portrait().bytes())) {
            case Fetched.Refused refused -> Optional.empty();
            case Fetched.Accepted accepted ->
                chain.ask(parlor, brief(wish, Frame.shrunk(accepted.picture(), LONGEST_SIDE)), time);
        };
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        return chain.providers(parlor);
    }

    private Brief brief(CardWish wish, PictureFile portrait) {
        String said = String.join(" ", wish.words());
        String bold = listed(vocabulary.of(said, MOST_WORDS));
        String mild = listed(vocabulary.gentleOf(said, MOST_WORDS));
        String safe = "Illustration for a collectible card, upright, painterly, of the character in the attached"
                + " picture, whose colours and features stay recognisable. Heroic pose, plain background, no frame,"
                + " no lettering, without blood or injuries." + bold;
        return new Brief(
                new Prompts(Map.of(
                        Boldness.EDGY,
                        safe,
                        Boldness.SAFE,
                        safe,
                        Boldness.MILD,
                        "Cheerful storybook portrait for all ages, upright, of a champion in the colours of the"
                                + " attached picture, no frame, no lettering." + mild,
                        Boldness.EMPTY,
                        "Upright ornament in the colours of the attached picture, nobody to be seen, no lettering.")),
                wish.seed(),
                Optional.of(portrait));
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "" : " It should have: " + String.join(", ", words) + ".";
    }
}
