package dev.parlor.bench.store;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * People who come when they come, however long those before them are served: each on a thread of their own, at instants
 * drawn beforehand whose gaps are exponential. Waiting is measured from the instant at which somebody meant to come, so
 * what is late because the house was busy counts as late.
 *
 * @param perSecond how many come in a second, on average
 * @param chance draws the gaps
 */
record OpenLoop(int perSecond, RandomGenerator chance) {
    private static final double NANOS = 1e9;

    /** The longest run that is measured: a hundred seconds. */
    private static final int LONGEST = 100;

    /** Lets people come as long as a condition holds, and waits for the last of them. */
    Waits run(BooleanSupplier goesOn, Runnable visit) {
        long[] waits = new long[perSecond * LONGEST];
        int come = 0;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            long meant = System.nanoTime();
            while (goesOn.getAsBoolean() && come < waits.length) {
                meant += (long) (-Math.log(1 - chance.nextDouble()) * NANOS / perSecond);
                sleepUntil(meant);
                int number = come++;
                long from = meant;
                each.execute(() -> {
                    visit.run();
                    waits[number] = System.nanoTime() - from;
                });
            }
        }
        return new Waits(Arrays.stream(waits, 0, come).sorted().toArray());
    }

    private static void sleepUntil(long instant) {
        for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
