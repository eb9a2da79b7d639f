package dev.parlor.bench.show;

import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.local.HousePainter;
import dev.parlor.ai.onlooker.OnlookerChain;
import dev.parlor.ai.painter.Artwork;
import dev.parlor.ai.painter.Brief;
import dev.parlor.ai.painter.Caption;
import dev.parlor.ai.painter.PainterChain;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Narrator;
import dev.parlor.core.show.Painter;
import dev.parlor.core.show.Portraits;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Who is outside the house in a play of many shows. */
enum Outsiders {
    /** Nobody. */
    NOBODY("nobody outside"),
    /** A narrator who takes all the time he gets, and a painter who takes as long as a scene is on. */
    SLOW("outsiders who take long"),
    /** A narrator and a painter who were asked and never answer, whatever time they were given. */
    GONE("outsiders who never answer");

    /** A narration has to be there when the curtain rises, and stored; the runner keeps as much. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private static final Duration PICTURE = Duration.ofSeconds(45);
    private static final Duration LOOK = Duration.ofSeconds(15);

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final String title;

    Outsiders(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * The crew, with the house behind them as the runner puts it there.
     *
     * @param curtain how long after the draw a show begins
     * @param pace how long a scene is on
     * @param portraits where pictures of fighters come from
     */
    Crew crew(Duration curtain, Duration pace, Portraits portraits) {
        DailyShares shares = new DailyShares(Map.of(Share.PICTURE, Integer.MAX_VALUE), InstantSource.system());
        Trace trace = new Trace();
        TypeCase type = new TypeCase();
        Painter house = new HousePainter(type, Runtime.getRuntime().availableProcessors());
        return new Crew(
                narrator(),
                new PainterChain(painters(pace), house, Caption::of, PainterChain.Patience.OF_THE_HOUSE, shares, trace),
                new OnlookerChain(List.of(), shares, trace),
                portraits,
                new Crew.Times(curtain.minus(MARGIN), PICTURE, LOOK));
    }

    private Narrator narrator() {
        return switch (this) {
            case NOBODY -> Narrator.house();
            case SLOW ->
                (telling, house, time) -> {
                    rest(time);
                    return Narration.ofTheHouse(house);
                };
            case GONE ->
                (telling, house, time) -> {
                    rest(FOR_EVER);
                    return Narration.ofTheHouse(house);
                };
        };
    }

    private List<Provider<Brief, Artwork>> painters(Duration pace) {
        return switch (this) {
            case NOBODY -> List.of();
            case SLOW -> List.of(new Amateur(pace));
            case GONE -> List.of(new Amateur(FOR_EVER));
        };
    }

    static void rest(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
