package dev.parlor.ai.narrator;

import dev.parlor.ai.guard.Chain;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Narrator;
import dev.parlor.core.show.ProviderStatus;
import dev.parlor.core.show.Telling;
import java.time.Duration;
import java.util.List;

/** Narrators outside, asked in order; then the house, which cannot fail. */
public final class NarratorChain implements Narrator, Backstage {
    private final Chain<Story, Narration> chain;

    /**
     * A chain.
     *
     * @param narrators in the order in which they are asked; none if the house tells everything
     * @param shares what each community has of them in a day
     * @param trace where failures are noted
     */
    public NarratorChain(List<ChatNarrator> narrators, DailyShares shares, Trace trace) {
        chain = new Chain<>("narrator", Share.NARRATION, narrators, shares, trace);
    }

    @Override
    public Narration narrate(Telling telling, BattleScript house, Duration time) {
        return chain.ask(telling.meeting().parlor(), new Story(telling, house), time)
                .orElseGet(() -> Narration.ofTheHouse(house));
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        return chain.providers(parlor);
    }
}
