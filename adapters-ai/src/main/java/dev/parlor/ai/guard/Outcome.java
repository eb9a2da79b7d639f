package dev.parlor.ai.guard;

import java.util.function.Function;

/**
 * What asking a provider came to.
 *
 * @param <T> what is wanted of it
 */
public sealed interface Outcome<T> {
    /**
     * It gave what was wanted.
     *
     * @param value what it gave
     */
    record Ok<T>(T value) implements Outcome<T> {}

    /**
     * It gave nothing.
     *
     * @param why the reason
     */
    record Failed<T>(Failure why) implements Outcome<T> {}

    /** Goes on with what was given; nothing stays nothing. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Ok<T>(T value) -> next.apply(value);
            case Failed<T>(Failure why) -> failed(why);
        };
    }

    /** What was wanted. */
    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    /** Nothing, and why. */
    static <T> Outcome<T> failed(Failure why) {
        return new Failed<>(why);
    }
}
