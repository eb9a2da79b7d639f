package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Failure;
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
import dev.parlor.core.show.PictureFile;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Google's Gemini as a painter, of cards from portraits and of scenes. Models are asked in the operator's order; one that
 * is gone is left alone for a month, and the next one serves.
 */
public final class Gemini implements Provider<Brief, Artwork> {
    /** Where the API is; the version without {@code beta} refuses to answer with pictures. */
    public static final String BASE = "https://generativelanguage.googleapis.com/v1beta";

    /** Models without an announced end. */
    public static final List<String> MODELS = List.of("gemini-3.1-flash-image", "gemini-3-pro-image");

    private static final String NAME = "gemini";
    private static final String KEY = "x-goog-api-key";
    private static final Duration MODEL_GONE = Duration.ofDays(30);

    /** Said last, since a model that is asked for thoughts as well may forget the picture. */
    private static final String PICTURE_ONLY = " Answer with the finished picture and without words.";

    private final Settings settings;
    private final Guard guard;
    private final Gallery gallery;
    private final GeminiAnswers answers;
    private final Footing footing;

    /**
     * What an operator sets.
     *
     * @param base where the API is
     * @param key opens it
     * @param models who is asked, in order
     * @param canvas the size in which pictures are shown: {@link Canvas#CARD} or {@link Canvas#SCENE}
     */
    public record Settings(Base base, Secret key, List<String> models, Canvas canvas) {
        /**
         * Checks the models.
         *
         * @throws IllegalArgumentException if one is not the name of a model
         */
        public Settings {
            models = List.copyOf(models);
            for (String model : models) {
                if (!model.matches("[a-z0-9][a-z0-9.-]{0,99}")) {
                    throw new IllegalArgumentException(
                            "A model of Gemini has lowercase letters, digits, '.' and '-', but is [" + model + "]");
                }
            }
        }

        /** The settings that need nothing but a key. */
        public static Settings of(Secret key, Canvas canvas) {
            return new Settings(Base.secure(BASE), key, MODELS, canvas);
        }
    }

    /**
     * A painter.
     *
     * @param settings what the operator set
     * @param guard that of the key
     * @param gate judges pictures
     */
    public Gemini(Settings settings, Guard guard, PictureGate gate) {
        this.settings = settings;
        this.guard = guard;
        gallery = new Gallery(gate);
        answers = new GeminiAnswers(guard.clock());
        footing = new Footing(guard, settings.models(), MODEL_GONE);
    }

    /** How the provider is treated. */
    public static GuardRules rules() {
        return new GuardRules(
                new GuardRules.Pace(5, 1, 2, Duration.ofSeconds(12)),
                new GuardRules.Breaking(6, 4, Duration.ofSeconds(60), Duration.ofSeconds(45)),
                Duration.ofSeconds(60),
                24 << 20,
                Duration.ofMillis(400),
                Duration.ofSeconds(60));
    }

    /** A request that tells whether a key is taken, and costs nothing. */
    public static Request probe(Base base, Secret key) {
        return Request.get(base, "/models?pageSize=1").with(KEY, key);
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
        return Duration.ofSeconds(60);
    }

    @Override
    public Outcome<Artwork> ask(Brief brief, Turn turn) {
        return brief.prompts()
                .forTurn(Boldness.SAFE, turn)
                .map(prompt -> painted(prompt, brief, turn))
                .orElseGet(Prompts::exhausted);
    }

    private Outcome<Artwork> painted(String prompt, Brief brief, Turn turn) {
        Outcome<Artwork> outcome = Outcome.failed(new Failure.NoTime());
        for (String model : footing.present()) {
            outcome = footing.learn(painted(prompt, brief, model, turn));
            if (!(outcome instanceof Outcome.Failed<Artwork>(Failure.Gone gone))) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome<Artwork> painted(String prompt, Brief brief, String model, Turn turn) {
        Request order = order(prompt, brief.portrait(), model);
        return asked(order, model, turn)
                .then(file -> Frame.take(
                        gallery.judged(file, prompt, brief.seed()), settings.canvas()::isShapeOf, settings.canvas()))
                .then(file -> Outcome.ok(new Artwork(file, new Credit(NAME, model, PromptWriter.VERSION))));
    }

    private Outcome<byte[]> asked(Request order, String model, Turn turn) {
        Outcome<byte[]> first = guard.ask(order, answer -> answers.picture(answer, model), turn);
        boolean again = first instanceof Outcome.Failed<byte[]>(Failure why)
                && why.equals(GeminiAnswers.NO_PICTURE)
                && turn.takesSecondTry();
        return again ? guard.ask(order, answer -> answers.picture(answer, model), turn) : first;
    }

    private Request order(String prompt, Optional<PictureFile> portrait, String model) {
        ObjectNode body = Json.object();
        ArrayNode parts =
                body.putArray("contents").addObject().put("role", "user").putArray("parts");
        parts.addObject().put("text", prompt + PICTURE_ONLY);
        portrait.ifPresent(file -> parts.addObject()
                .putObject("inlineData")
                .put("mimeType", file.type().mediaType())
                .put("data", Base64.getEncoder().encodeToString(file.bytes())));
        ObjectNode wish = body.putObject("generationConfig");
        wish.putArray("responseModalities").add("TEXT").add("IMAGE");
        wish.putObject("imageConfig").put("aspectRatio", aspect()).put("imageSize", "1K");
        return Request.post(settings.base(), "/models/" + model + ":generateContent", Json.bytes(body))
                .with(KEY, settings.key());
    }

    private String aspect() {
        return settings.canvas().shape() > 1 ? "16:9" : "3:4";
    }
}
