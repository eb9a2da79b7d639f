package dev.parlor.ai.chat;

import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Quarantine;
import dev.parlor.ai.guard.Reader;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the models of an endpoint, in order, until one has words. A model that is gone is left alone for 30 days, one that
 * is at its limit, says nothing or gets stuck for minutes; the last one that is left is asked even so. Safe for use by many threads.
 */
public final class Chat {
    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);
    private static final Duration GONE = Duration.ofDays(30);
    private static final Duration AT_LIMIT = Duration.ofMinutes(1);
    private static final Duration USELESS = Duration.ofMinutes(10);
    /** What servers answer who cannot keep to a schema, or have never heard of one. */
    private static final Set<Integer> NO_SCHEMA = Set.of(400, 422, 500, 501);

    private final Endpoint endpoint;
    private final Guard guard;
    private final Quarantine quarantine;
    private final Set<String> schemaless = ConcurrentHashMap.newKeySet();

    /**
     * A chat.
     *
     * @param endpoint whose models are asked
     * @param guard what stands before the endpoint
     */
    public Chat(Endpoint endpoint, Guard guard) {
        this.endpoint = endpoint;
        this.guard = guard;
        quarantine = new Quarantine(guard.clock());
    }

    /** What the operator calls the endpoint. */
    public String name() {
        return endpoint.name();
    }

    /** How much time it gets at most. */
    public Duration cap() {
        return endpoint.patience();
    }

    /** Whether it is asked: it has its key, is not at rest, and a model is left. */
    public Standing standing() {
        if (endpoint.keyed() && endpoint.key().isEmpty()) {
            return new Standing.Out(new Failure.NoKey(), Optional.empty());
        }
        return quarantine.until(endpoint.models()).map(this::modelless).orElseGet(guard::standing);
    }

    /**
     * Asks.
     *
     * @param request what is asked
     * @param turn how long it may take
     * @return what the first model said that said something
     */
    public Outcome<Said> ask(ChatRequest request, Turn turn) {
        Outcome<Said> outcome = Outcome.failed(new Failure.Crowded());
        for (String model : quarantine.free(endpoint.models())) {
            outcome = asked(model, request, turn);
            if (outcome instanceof Outcome.Ok
                    || !goesOn(model, outcome)
                    || turn.deadline().isOver()) {
                return outcome;
            }
        }
        return outcome;
    }

    /** Leaves a model alone for ten minutes, since what it says is of no use. */
    public void rest(String model) {
        leaveAlone(model, USELESS);
    }

    /** Leaves a model alone if the failure is its own; tells whether the next one is asked. */
    private boolean goesOn(String model, Outcome<Said> outcome) {
        Optional<Duration> pause = outcome instanceof Outcome.Failed<Said>(Failure why) ? pause(why) : Optional.empty();
        pause.ifPresent(time -> leaveAlone(model, time));
        if (outcome instanceof Outcome.Failed<Said>(Failure why) && isStuck(why) && hasAnother(model)) {
            leaveAlone(model, USELESS);
        }
        return pause.isPresent();
    }

    /** Trouble that may be the model's or the server's; only the next question, to another model, tells which. */
    private static boolean isStuck(Failure why) {
        return why instanceof Failure.TimedOut || why instanceof Failure.Transport || why instanceof Failure.Server;
    }

    private boolean hasAnother(String model) {
        return quarantine.free(endpoint.models()).stream().anyMatch(other -> !other.equals(model));
    }

    private void leaveAlone(String model, Duration time) {
        quarantine.add(model, time);
        Instant until = guard.clock().instant().plus(time);
        LOG.info("{} does without {} until {}", endpoint.name(), model, until);
    }

    private static Optional<Duration> pause(Failure why) {
        return switch (why) {
            case Failure.Gone gone -> Optional.of(GONE);
            case Failure.RateLimited(Optional<Duration> wish) when wish.isEmpty() -> Optional.of(AT_LIMIT);
            case Failure.BadOutput bad when bad.equals(Envelope.NO_WORDS) -> Optional.of(USELESS);
            default -> Optional.empty();
        };
    }

    private Outcome<Said> asked(String model, ChatRequest request, Turn turn) {
        if (request.schema().isEmpty() || schemaless.contains(model)) {
            return guard.ask(http(request, model, false), reader(model), turn);
        }
        Outcome<Said> structured = guard.ask(http(request, model, true), structuredReader(model), turn);
        if (!(structured instanceof Outcome.Failed<Said>(Failure.Rejected(int status)) && NO_SCHEMA.contains(status))) {
            return structured;
        }
        Outcome<Said> plain = guard.ask(http(request, model, false), reader(model), turn);
        if (plain instanceof Outcome.Ok) {
            schemaless.add(model);
        }
        return plain;
    }

    private Request http(ChatRequest request, String model, boolean structured) {
        return endpoint.opened(Request.post(endpoint.base(), "/chat/completions", request.body(model, structured)));
    }

    private Reader<Said> reader(String model) {
        Reader<Said> others = Reader.ofSuccess(guard.clock(), answer -> switch (Envelope.open(answer)) {
            case Outcome.Ok<String>(String text) -> Outcome.ok(new Said(text, model));
            case Outcome.Failed<String>(Failure why) -> Outcome.failed(why);
        });
        return answer -> answer.status() == 404 || answer.status() == 410
                ? Outcome.failed(new Failure.Gone(model))
                : others.read(answer);
    }

    /** Takes trouble with the schema for a refusal, so that the same request is not sent again. */
    private Reader<Said> structuredReader(String model) {
        return answer -> NO_SCHEMA.contains(answer.status())
                ? Outcome.failed(new Failure.Rejected(answer.status()))
                : reader(model).read(answer);
    }

    private Standing modelless(Instant until) {
        Instant soon = guard.clock().instant().plus(USELESS);
        List<String> models = endpoint.models();
        return until.isAfter(soon)
                ? new Standing.Out(new Failure.Gone(models.getFirst()), Optional.of(until))
                : new Standing.Resting(until);
    }
}
