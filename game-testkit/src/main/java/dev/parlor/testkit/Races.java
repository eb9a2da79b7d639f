package dev.parlor.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Starts the same work on many threads at once. */
public final class Races {
    private static final int SECONDS = 120;

    private Races() {}

    /**
     * Runs work on threads that all start together.
     *
     * @param threads how many threads
     * @param work what each does, by its number from 0
     * @param <T> what each answers
     * @return the answers in the order of the numbers
     * @throws AssertionError if one of them throws, or all are not done within two minutes
     */
    public static <T> List<T> run(int threads, IntFunction<T> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = IntStream.range(0, threads)
                    .<Future<T>>mapToObj(number -> pool.submit(racer(start, number, work)))
                    .toList();
            start.countDown();
            try {
                return answers(running);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T> Callable<T> racer(CountDownLatch start, int number, IntFunction<T> work) {
        return () -> {
            start.await();
            return work.apply(number);
        };
    }

    private static <T> List<T> answers(List<Future<T>> running) {
        List<T> answers = new ArrayList<>();
        try {
            for (Future<T> racer : running) {
                answers.add(racer.get(SECONDS, TimeUnit.SECONDS));
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("A racer failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The race was interrupted", e);
        }
        return answers;
    }
}
