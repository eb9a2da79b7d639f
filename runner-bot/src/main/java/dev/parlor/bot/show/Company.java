package dev.parlor.bot.show;

import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.local.HousePainter;
import dev.parlor.ai.narrator.NarratorChain;
import dev.parlor.ai.onlooker.OnlookerChain;
import dev.parlor.ai.painter.Caption;
import dev.parlor.ai.painter.CardPainter;
import dev.parlor.ai.painter.PainterChain;
import dev.parlor.ai.wire.Wire;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Portraits;
import dev.parlor.core.show.ProviderStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everybody who tells and paints for a house: those outside for whom there is a key, and the house itself behind them. */
public final class Company implements Backstage, AutoCloseable {
    private static final Duration PICTURE = Duration.ofSeconds(45);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(15);

    /** How many cards those outside are asked for in a day. */
    private static final int CARDS = 20;

    /** A narration has to be there when the curtain rises, and stored. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final Wire wire;
    private final Trace trace;
    private final NarratorChain narrator;
    private final PainterChain painter;
    private final CardPainter cards;
    private final OnlookerChain onlooker;
    private final Crew.Times times;

    private Company(
            Wire wire,
            Trace trace,
            NarratorChain narrator,
            PainterChain painter,
            CardPainter cards,
            OnlookerChain onlooker,
            Crew.Times times) {
        this.wire = wire;
        this.trace = trace;
        this.narrator = narrator;
        this.painter = painter;
        this.cards = cards;
        this.onlooker = onlooker;
        this.times = times;
    }

    /**
     * Hires everybody for whom the settings have a key. Nobody is asked anything yet.
     *
     * @param settings what is set
     * @param type sets the words in pictures
     * @param clock the time
     * @param hooks how painters outside call, if they can
     */
    public static Company of(Settings settings, TypeCase type, InstantSource clock, Hooks hooks) {
        Wire wire = new Wire();
        Trace trace = new Trace();
        DailyShares shares = new DailyShares(
                Map.of(
                        Share.NARRATION, settings.show().narrations(),
                        Share.PICTURE, settings.show().paintings(),
                        Share.CARD, CARDS,
                        Share.LOOK, settings.show().looks()),
                clock);
        PictureGate gate = PictureGate.ofHouse();
        Hired hired = new Hired(settings, wire, clock, gate);
        PainterChain painter = new PainterChain(
                hired.painters(hooks),
                new HousePainter(type, Runtime.getRuntime().availableProcessors()),
                Caption::of,
                PainterChain.Patience.OF_THE_HOUSE,
                shares,
                trace);
        return new Company(
                wire,
                trace,
                new NarratorChain(hired.narrators(), shares, trace),
                painter,
                new CardPainter(hired.cardPainters(), gate, shares, trace),
                new OnlookerChain(hired.onlookers(), shares, trace),
                times(settings));
    }

    private static Crew.Times times(Settings settings) {
        Duration narration = settings.curtain().minus(MARGIN);
        return new Crew.Times(narration.isNegative() ? Duration.ZERO : narration, PICTURE, LOOK);
    }

    /**
     * The crew of shows that wait for their pictures.
     *
     * @param portraits where pictures of fighters come from
     */
    public Crew crew(Portraits portraits) {
        return new Crew(narrator, painter, onlooker, portraits, times);
    }

    /**
     * The crew of shows that wait for nobody: after the time of a scene the house paints, so that its picture is there
     * before it is on, and not painted by whoever tells what happens. A later one of somebody outside takes its place.
     *
     * @param portraits where pictures of fighters come from
     * @param scene how long a scene is on
     */
    public Crew live(Portraits portraits, Duration scene) {
        Duration picture = scene.compareTo(SHORTEST) < 0 ? SHORTEST : scene;
        Crew.Times live =
                new Crew.Times(times.narration(), picture.compareTo(PICTURE) < 0 ? picture : PICTURE, times.look());
        return new Crew(narrator, painter, onlooker, portraits, live);
    }

    /** Who paints cards from portraits; not a part of any show. */
    public CardPainter cards() {
        return cards;
    }

    /** What became of every question to somebody outside. */
    public Trace trace() {
        return trace;
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        return Stream.of(narrator.providers(parlor), painter.providers(parlor), onlooker.providers(parlor))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void close() {
        painter.close();
        wire.close();
    }
}
