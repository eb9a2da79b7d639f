package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Reader;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.inbox.Appointment;
import dev.parlor.ai.inbox.Inbox;
import dev.parlor.ai.inbox.Notice;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Secret;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.PictureFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Supermachine by its older API: a key is exchanged for a token, a picture is ordered, and the provider calls when it is
 * ready. What stands in its call is documented nowhere, so nothing of it is believed but the address of a picture on an
 * allowed host.
 */
public final class SupermachineHooks implements Provider<Brief, Artwork> {
    /** Where the API is. */
    public static final String BASE = "https://api.supermachine.art/v1";

    private static final String NAME = "supermachine-hooks";
    /** How soon a door that is shut may be open; each question looks anew. */
    private static final Duration LOOKED_AGAIN = Duration.ofMinutes(1);

    private final Settings settings;
    private final Guard guard;
    private final Inbox inbox;
    private final Gallery gallery;
    private final Footing footing;
    private final BooleanSupplier reachable;
    private final SupermachineAnswers answers;
    private volatile Optional<Secret> token = Optional.empty();

    /**
     * What an operator sets.
     *
     * @param base where the API is
     * @param key is exchanged for tokens
     * @param model who paints
     * @param patience how long the call is waited for
     */
    public record Settings(Base base, Secret key, String model, Duration patience) {
        /** The settings that need nothing but a key. */
        public static Settings of(Secret key) {
            return new Settings(Base.secure(BASE), key, Supermachine.MODEL, Duration.ofSeconds(80));
        }
    }

    /**
     * A painter whom the provider can always call.
     *
     * @param settings what the operator set
     * @param guard that of the key
     * @param inbox where the provider calls
     * @param gate lets pictures in
     */
    public SupermachineHooks(Settings settings, Guard guard, Inbox inbox, PictureGate gate) {
        this(settings, guard, inbox, gate, () -> true);
    }

    /**
     * A painter.
     *
     * @param settings what the operator set
     * @param guard that of the key
     * @param inbox where the provider calls
     * @param gate lets pictures in
     * @param reachable whether a call would come in; nothing is ordered while it would not
     */
    public SupermachineHooks(Settings settings, Guard guard, Inbox inbox, PictureGate gate, BooleanSupplier reachable) {
        this.reachable = reachable;
        this.settings = settings;
        this.guard = guard;
        this.inbox = inbox;
        gallery = new Gallery(gate);
        footing = new Footing(guard, List.of(settings.model()), Supermachine.MODEL_GONE);
        answers = new SupermachineAnswers(settings.model(), guard.clock());
    }

    /** A request that tells whether a key is taken, and costs nothing: it asks for a token. */
    public static Request probe(Base base, Secret key) {
        return Request.exchange(base, "/auth/token", "apiKey", key);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Standing standing() {
        return reachable.getAsBoolean()
                ? footing.standing()
                : new Standing.Resting(guard.clock().instant().plus(LOOKED_AGAIN));
    }

    @Override
    public Duration cap() {
        return settings.patience();
    }

    @Override
    public Outcome<Artwork> ask(Brief brief, Turn turn) {
        Turn job = turn.within(settings.patience());
        return brief.prompts()
                .forTurn(Boldness.EDGY, turn)
                .map(prompt -> footing.learn(painted(prompt, brief.seed(), job)))
                .orElseGet(Prompts::exhausted);
    }

    private Outcome<Artwork> painted(String prompt, int seed, Turn turn) {
        try (Appointment call = inbox.expect(settings.patience())) {
            return ordered(prompt, call.address(), turn)
                    .then(batch -> call.await(turn.deadline())
                            .map(notice -> fetched(notice, prompt, seed, turn))
                            .orElseGet(() -> Outcome.failed(new Failure.TimedOut())))
                    .then(file ->
                            Outcome.ok(new Artwork(file, new Credit(NAME, settings.model(), PromptWriter.VERSION))));
        }
    }

    private Outcome<PictureFile> fetched(Notice notice, String prompt, int seed, Turn turn) {
        return notice.pictures().stream()
                .findFirst()
                .map(url -> gallery.fetched(url, Canvas.SCENE, prompt, seed, turn.deadline()))
                .orElseGet(() -> Outcome.failed(new Failure.BadOutput("a call without a picture on an allowed host")));
    }

    /** Orders with the token at hand; one that ran out is exchanged once. */
    private Outcome<Long> ordered(String prompt, String address, Turn turn) {
        Optional<Secret> known = token;
        if (known.isPresent()) {
            Outcome<Long> outcome = guard.ask(order(prompt, address, known.get()), tolerant(), turn);
            if (!(outcome instanceof Outcome.Failed<Long>(Failure.Rejected(int status))) || status != 401) {
                return outcome;
            }
            token = Optional.empty();
        }
        return exchanged(turn).then(fresh -> guard.ask(order(prompt, address, fresh), answers::batch, turn));
    }

    /** A token may have run out, which says nothing about the key. */
    private Reader<Long> tolerant() {
        return answer -> answer.status() == 401 ? Outcome.failed(new Failure.Rejected(401)) : answers.batch(answer);
    }

    private Outcome<Secret> exchanged(Turn turn) {
        return guard.ask(probe(settings.base(), settings.key()), answers::token, turn)
                .then(SupermachineHooks::secret)
                .then(fresh -> {
                    token = Optional.of(fresh);
                    return Outcome.ok(fresh);
                });
    }

    private Request order(String prompt, String address, Secret fresh) {
        ObjectNode body = Json.object()
                .put("prompt", prompt)
                .put("modelName", settings.model())
                .put("width", Canvas.SCENE.width())
                .put("height", Canvas.SCENE.height())
                .put("imageNumber", 1)
                .put("generationMode", "GENERATE")
                .put("webhookUrl", address);
        return Request.post(settings.base(), "/generate", Json.bytes(body)).bearer(fresh);
    }

    private static Outcome<Secret> secret(String text) {
        try {
            return Outcome.ok(new Secret(text));
        } catch (IllegalArgumentException e) {
            return Outcome.failed(new Failure.BadOutput("a token that no header can carry"));
        }
    }
}
