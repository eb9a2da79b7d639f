package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Chain;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.wire.Deadline;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Painter;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.ProviderStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has scenes painted by those outside, and by the house when they are not ready in time. A picture that comes later is
 * handed on as long as somebody has patience for it. The scenes of one match are asked for one after another. Safe for use by many threads.
 */
public final class PainterChain implements Painter, Backstage, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PainterChain.class);
    private static final String JOB = "painter";

    /** The part of the time after which the house begins to paint, in percent. */
    private static final int HOUSE_BEGINS = 60;

    private final List<? extends Provider<Brief, Artwork>> providers;
    private final Chain<Brief, Artwork> chain;
    private final Painter house;
    private final Function<? super Commission, String> caption;
    private final Patience patience;
    private final Trace trace;
    private final PromptWriter writer = new PromptWriter();
    private final Lanes lanes;

    /**
     * How much is asked of those outside.
     *
     * @param longest how long a picture is waited for, also after the house has painted one
     * @param atOnce for how many matches pictures are asked for at the same time, 1 or more; one for each match
     */
    public record Patience(Duration longest, int atOnce) {
        /** 150 seconds, four matches at once. */
        public static final Patience OF_THE_HOUSE = new Patience(Duration.ofSeconds(150), 4);
    }

    /**
     * A chain.
     *
     * @param providers in the order in which they are asked; none means that the house paints everything
     * @param house paints without asking anybody, and cannot fail
     * @param caption says what a picture of somebody outside shows, such as {@link Caption#of}
     * @param patience how much is asked of those outside
     * @param shares the daily shares
     * @param trace where failures are noted
     */
    public PainterChain(
            List<? extends Provider<Brief, Artwork>> providers,
            Painter house,
            Function<? super Commission, String> caption,
            Patience patience,
            DailyShares shares,
            Trace trace) {
        this.providers = List.copyOf(providers);
        this.house = house;
        this.caption = caption;
        this.patience = patience;
        this.trace = trace;
        chain = new Chain<>(JOB, Share.PICTURE, providers, shares, trace);
        lanes = new Lanes(patience.atOnce());
    }

    @Override
    public Painting paint(Commission commission, Duration time, Consumer<Painting> late) {
        Deadline due = Deadline.in(time);
        if (providers.isEmpty() || time.compareTo(Chain.RESERVE) <= 0) {
            return ofTheHouse(commission, due);
        }
        Sitting sitting = new Sitting(time, late);
        Deadline end = time.compareTo(patience.longest()) > 0 ? due : Deadline.in(patience.longest());
        if (!lanes.enter(commission.meeting().match(), () -> ask(commission, end, sitting))) {
            providers.forEach(provider -> trace.missed(JOB, provider.name(), new Failure.Crowded()));
            return ofTheHouse(commission, due);
        }
        return sitting.early(HOUSE_BEGINS).orElseGet(() -> {
            Painting painting = ofTheHouse(commission, due);
            return sitting.inTime().orElse(painting);
        });
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        return chain.providers(parlor);
    }

    /** Ends all waiting for those outside. */
    @Override
    public void close() {
        lanes.close();
    }

    /** Whose time ran out while others of the match were being painted is not begun. */
    private void ask(Commission commission, Deadline end, Sitting sitting) {
        Optional<Painting> painting = Optional.empty();
        try {
            painting = lanes.isClosed() ? painting : painted(commission, end);
        } catch (RuntimeException e) {
            LOG.error("A picture of somebody outside was lost", e);
        } finally {
            sitting.end(painting);
        }
    }

    private Optional<Painting> painted(Commission commission, Deadline end) {
        return chain.ask(commission.meeting().parlor(), writer.brief(commission), end.left())
                .map(art -> new Painting(art.file(), caption.apply(commission), art.credit()));
    }

    private Painting ofTheHouse(Commission commission, Deadline due) {
        return house.paint(commission, due.left(), late -> {});
    }
}
