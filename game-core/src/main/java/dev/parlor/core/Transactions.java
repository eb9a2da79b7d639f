package dev.parlor.core;

import java.util.function.Function;

/**
 * Runs work against storage {@code S}: all of it or none of it.
 *
 * <p>Work may run more than once, when it loses a race, so it has no side effect but storage. The storage is valid
 * only inside the work. If the work throws, nothing of it stays and the exception reaches the caller.
 *
 * @param <S> what one desk needs stored
 */
public interface Transactions<S> {
    /**
     * Runs work that only looks.
     *
     * @param work what to do with the storage
     * @param <T> what the work answers
     * @return the answer of the work
     */
    <T> T read(Function<? super S, ? extends T> work);

    /**
     * Runs work that may change the storage.
     *
     * @param work what to do with the storage
     * @param <T> what the work answers
     * @return the answer of the work that was kept
     */
    <T> T write(Function<? super S, ? extends T> work);
}
