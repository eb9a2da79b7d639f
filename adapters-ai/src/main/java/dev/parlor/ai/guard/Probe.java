package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Deadline;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Wire;
import java.time.Duration;

/** Tries a key with a request that costs nothing. */
public final class Probe {
    private static final int MOST_BYTES = 4 << 20;

    private final Wire wire;

    /** A probe that sends over a wire. */
    public Probe(Wire wire) {
        this.wire = wire;
    }

    /** What a probe found. */
    public sealed interface Finding {
        /** The provider answers, and takes the key. */
        record Fine() implements Finding {}

        /**
         * The provider answers, but not as it should.
         *
         * @param status the HTTP status: 401 and 403 mean the key
         */
        record Refused(int status) implements Finding {}

        /**
         * The provider does not answer.
         *
         * @param cause why
         */
        record Unreachable(Heard.Cause cause) implements Finding {}
    }

    /**
     * Sends the request, once.
     *
     * @param request such as one for the list of models
     * @param time how long it may take
     */
    public Finding send(Request request, Duration time) {
        return switch (wire.send(request, MOST_BYTES, Deadline.in(time))) {
            case Answer answer when answer.isFine() -> new Finding.Fine();
            case Answer answer -> new Finding.Refused(answer.status());
            case Heard.Silence(Heard.Cause cause) -> new Finding.Unreachable(cause);
        };
    }
}
