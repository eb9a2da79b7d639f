package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Answer;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Makes sense of what a provider answers.
 *
 * @param <T> what is wanted of it
 */
@FunctionalInterface
public interface Reader<T> {
    /**
     * Reads an answer of any status.
     *
     * @param answer with a body, if its status is 200
     */
    Outcome<T> read(Answer answer);

    /**
     * Reads answers that report success; the others mean what HTTP says of their status.
     *
     * @param clock the time, from which dates in headers are counted
     * @param success reads the answers with a status from 200 to 299
     */
    static <T> Reader<T> ofSuccess(InstantSource clock, Function<Answer, Outcome<T>> success) {
        return answer -> Statuses.failure(answer, clock.instant())
                .<Outcome<T>>map(Outcome.Failed::new)
                .orElseGet(() -> success.apply(answer));
    }
}
