package dev.parlor.bench;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each benchmark is looked at.
 *
 * @param forks how many processes, one after the other
 * @param warmUps how many iterations in each that do not count
 * @param iterations how many that do
 * @param iteration how long each of them takes
 */
record Effort(int forks, int warmUps, int iterations, TimeValue iteration) {
    /** Enough to compare. */
    static final Effort FULL = new Effort(2, 3, 5, TimeValue.seconds(1));

    /** Enough to see that everything runs; the times say little. */
    static final Effort QUICK = new Effort(1, 1, 2, TimeValue.milliseconds(200));

    ChainedOptionsBuilder spent(ChainedOptionsBuilder options) {
        return options.forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(iteration)
                .measurementIterations(iterations)
                .measurementTime(iteration);
    }

    @Override
    public String toString() {
        return (forks == 1 ? "1 fork" : forks + " forks") + " with " + iterations + " × " + iteration + " each after "
                + warmUps + " × " + iteration;
    }
}
