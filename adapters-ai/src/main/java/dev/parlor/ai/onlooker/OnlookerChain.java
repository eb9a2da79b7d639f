package dev.parlor.ai.onlooker;

import dev.parlor.ai.guard.Chain;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.ProviderStatus;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

/** Onlookers outside, asked in order; then the house, which counts colours and measures shapes. */
public final class OnlookerChain implements Onlooker, Backstage {
    private final Chain<BufferedImage, Seen> chain;

    /**
     * A chain.
     *
     * @param onlookers in the order in which they are asked; none if the house looks at everything
     * @param shares what each community has of them in a day
     * @param trace where failures are noted
     */
    public OnlookerChain(List<ChatOnlooker> onlookers, DailyShares shares, Trace trace) {
        chain = new Chain<>("onlooker", Share.LOOK, onlookers, shares, trace);
    }

    @Override
    public Seen look(View view, Duration time) {
        return Lens.open(view.portrait())
                .map(pixels -> chain.ask(view.parlor(), pixels, time).orElseGet(() -> house(LocalEye.look(pixels))))
                .orElseGet(() -> house(Look.UNKNOWN));
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        return chain.providers(parlor);
    }

    private static Seen house(Look look) {
        return new Seen(look, Credit.HOUSE);
    }
}
