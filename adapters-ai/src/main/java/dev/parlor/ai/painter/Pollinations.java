package dev.parlor.ai.painter;

import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Secret;
import dev.parlor.core.show.Credit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pollinations: the picture is the answer to one request, whose path is the prompt. */
public final class Pollinations implements Provider<Brief, Artwork> {
    /** Where the present API is. */
    public static final String BASE = "https://gen.pollinations.ai";

    /** Where the API without keys is, which nobody looks after any more and which puts a logo into pictures. */
    public static final String LEGACY_BASE = "https://image.pollinations.ai";

    private static final String PICTURES = "image/jpeg, image/png";
    private static final Duration MODEL_GONE = Duration.ofDays(1);

    private final Settings settings;
    private final Guard guard;
    private final Gallery gallery;
    private final PollinationsAnswers answers;
    private final Footing footing;

    /**
     * What an operator sets.
     *
     * @param name what it is called in traces
     * @param base where the API is
     * @param path where pictures are below it, such as {@code /image/}
     * @param key opens it; the API without keys takes none
     * @param model who paints
     * @param options further parts of the query, beginning with {@code &}
     */
    public record Settings(String name, Base base, String path, Optional<Secret> key, String model, String options) {
        /** The present API with its usual model. */
        public static Settings of(Secret key) {
            return current(Base.secure(BASE), key, "flux");
        }

        /** The present API. */
        public static Settings current(Base base, Secret key, String model) {
            return new Settings("pollinations", base, "/image/", Optional.of(key), model, "&enhance=false&safe=true");
        }

        /** The API without keys. */
        public static Settings legacy(Base base) {
            return new Settings(
                    "pollinations-legacy",
                    base,
                    "/prompt/",
                    Optional.empty(),
                    "flux",
                    "&enhance=false&safe=true&nologo=true&private=true");
        }
    }

    /**
     * A painter.
     *
     * @param settings what the operator set
     * @param guard that of the key
     * @param gate judges pictures
     */
    public Pollinations(Settings settings, Guard guard, PictureGate gate) {
        this.settings = settings;
        this.guard = guard;
        gallery = new Gallery(gate);
        answers = new PollinationsAnswers(settings.model(), guard.clock());
        footing = new Footing(guard, List.of(settings.model()), MODEL_GONE);
    }

    /** How the present API is treated. */
    public static GuardRules rules() {
        return rules(new GuardRules.Pace(6, 1, 2, Duration.ofSeconds(10)));
    }

    /** How the API without keys is treated, which takes one request at a time. */
    public static GuardRules legacyRules() {
        return rules(new GuardRules.Pace(4, 1, 1, Duration.ofSeconds(15)));
    }

    private static GuardRules rules(GuardRules.Pace pace) {
        return new GuardRules(
                pace,
                new GuardRules.Breaking(6, 4, Duration.ofSeconds(120), Duration.ofSeconds(45)),
                Duration.ofSeconds(60),
                12 << 20,
                Duration.ofMillis(400),
                Duration.ofSeconds(60));
    }

    /** A request that tells whether a key is taken, and costs nothing. */
    public static Request probe(Base base, Secret key) {
        return Request.get(base, "/v1/models").bearer(key);
    }

    @Override
    public String name() {
        return settings.name();
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
                .forTurn(Boldness.EDGY, turn)
                .map(prompt -> footing.learn(painted(prompt, brief.seed(), turn)))
                .orElseGet(Prompts::exhausted);
    }

    private Outcome<Artwork> painted(String prompt, int seed, Turn turn) {
        return guard.ask(order(prompt, seed), answer -> picture(answer, prompt, seed), turn)
                .then(fetched -> Frame.take(fetched, Canvas.SCENE::isSizeOf, Canvas.SCENE))
                .then(file -> Outcome.ok(
                        new Artwork(file, new Credit(settings.name(), settings.model(), PromptWriter.VERSION))));
    }

    private Outcome<Fetched> picture(Answer answer, String prompt, int seed) {
        return answers.failure(answer)
                .<Outcome<Fetched>>map(Outcome::failed)
                .orElseGet(() -> Outcome.ok(gallery.judged(answer.bytes(), prompt, seed)));
    }

    private Request order(String prompt, int seed) {
        String path = settings.path() + PathWords.of(prompt) + "?model=" + PathWords.of(settings.model()) + "&width="
                + Canvas.SCENE.width() + "&height=" + Canvas.SCENE.height() + "&seed=" + seed + settings.options();
        Request request = Request.get(settings.base(), path).with("Accept", PICTURES);
        return settings.key().map(request::bearer).orElse(request);
    }
}
