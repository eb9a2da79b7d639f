package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Secret;
import dev.parlor.core.show.Credit;
import java.time.Duration;
import java.util.List;

/**
 * Supermachine by its present API: a picture is ordered, asked about until it is there, and fetched. All requests of a
 * key share its guard, whose pace keeps below the ten a minute that the provider allows.
 */
public final class Supermachine implements Provider<Brief, Artwork> {
    /** Where the API is. */
    public static final String BASE = "https://dev.supermachine.art/v1";

    /** The model that the sizes below belong to. */
    public static final String MODEL = "Supermachine NextGen";

    private static final String NAME = "supermachine";
    static final Duration MODEL_GONE = Duration.ofDays(1);
    private static final List<Canvas> SIZES = List.of(
            new Canvas(1280, 720),
            new Canvas(1184, 884),
            new Canvas(1024, 768),
            new Canvas(1024, 576),
            new Canvas(1024, 1024),
            new Canvas(1280, 1280),
            new Canvas(768, 1024),
            new Canvas(884, 1184),
            new Canvas(576, 1024),
            new Canvas(720, 1280));

    private final Settings settings;
    private final Guard guard;
    private final Gallery gallery;
    private final SupermachineAnswers answers;
    private final Footing footing;

    /**
     * What an operator sets.
     *
     * @param base where the API is
     * @param key opens it
     * @param model who paints
     * @param rhythm when a picture is asked about
     */
    public record Settings(Base base, Secret key, String model, Rhythm rhythm) {
        /** The settings that need nothing but a key. */
        public static Settings of(Secret key) {
            return new Settings(Base.secure(BASE), key, MODEL, Rhythm.OF_THE_HOUSE);
        }
    }

    /**
     * A painter.
     *
     * @param settings what the operator set
     * @param guard that of the key
     * @param gate lets pictures in
     */
    public Supermachine(Settings settings, Guard guard, PictureGate gate) {
        this.settings = settings;
        this.guard = guard;
        gallery = new Gallery(gate);
        answers = new SupermachineAnswers(settings.model(), guard.clock());
        footing = new Footing(guard, List.of(settings.model()), MODEL_GONE);
    }

    /** How the provider is treated: nine requests a minute, since windows of a minute can lie anywhere. */
    public static GuardRules rules() {
        return new GuardRules(
                new GuardRules.Pace(9, 1, 4, Duration.ofSeconds(7)),
                new GuardRules.Breaking(6, 4, Duration.ofSeconds(60), Duration.ofSeconds(15)),
                Duration.ofSeconds(20),
                256 << 10,
                Duration.ofMillis(400),
                Duration.ofSeconds(60));
    }

    /** A request that tells whether a key is taken, and costs nothing. */
    public static Request probe(Base base, Secret key) {
        return Request.get(base, "/user").bearer(key);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Standing standing() {
        return footing.standing();
    }

    @Override
    public Duration cap() {
        return settings.rhythm().patience();
    }

    @Override
    public Outcome<Artwork> ask(Brief brief, Turn turn) {
        Turn job = turn.within(settings.rhythm().patience());
        return brief.prompts()
                .forTurn(Boldness.EDGY, turn)
                .map(prompt -> footing.learn(painted(prompt, brief.seed(), job)))
                .orElseGet(Prompts::exhausted);
    }

    private Outcome<Artwork> painted(String prompt, int seed, Turn turn) {
        Canvas canvas = Canvas.SCENE.nearest(SIZES);
        return guard.ask(order(prompt, canvas), answers::batch, turn)
                .then(batch -> new Vigil(settings.rhythm(), guard.clock(), turn)
                        .keep(() -> guard.ask(look(batch), answer -> answers.stage(answer, batch), turn)))
                .then(url -> gallery.fetched(url, canvas, prompt, seed, turn.deadline()))
                .then(file -> Outcome.ok(new Artwork(file, new Credit(NAME, settings.model(), PromptWriter.VERSION))));
    }

    private Request order(String prompt, Canvas canvas) {
        ObjectNode body = Json.object()
                .put("model", settings.model())
                .put("prompt", prompt)
                .put("width", canvas.width())
                .put("height", canvas.height())
                .put("count", 1);
        return Request.post(settings.base(), "/generate", Json.bytes(body)).bearer(settings.key());
    }

    private Request look(long batch) {
        return Request.get(settings.base(), "/images?batchId=" + batch).bearer(settings.key());
    }
}
