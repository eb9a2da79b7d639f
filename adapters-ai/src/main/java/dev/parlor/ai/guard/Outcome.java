package dev.parlor.ai.guard;

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

    /** What was wanted. */
    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    /** Nothing, and why. */
    static <T> Outcome<T> failed(Failure why) {
        return new Failed<>(why);
    }
}
