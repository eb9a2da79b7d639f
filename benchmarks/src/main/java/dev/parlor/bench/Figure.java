package dev.parlor.bench;

import java.util.Locale;

/**
 * A measured time per operation.
 *
 * @param nanos the mean, in nanoseconds
 * @param error half of its 99.9 % confidence interval, in nanoseconds
 */
record Figure(double nanos, double error) {
    /** The unit in which the mean reads best. */
    String unit() {
        return scale().unit;
    }

    /** Mean and error in that unit. */
    String text() {
        return String.format(Locale.ROOT, "%.3g ± %.2g", nanos / scale().nanos, error / scale().nanos)
                .replaceAll("e\\+0*(\\d)", "e$1");
    }

    private Scale scale() {
        Scale best = Scale.NANO;
        for (Scale scale : Scale.values()) {
            best = nanos >= scale.nanos ? scale : best;
        }
        return best;
    }

    private enum Scale {
        NANO("ns", 1),
        MICRO("µs", 1e3),
        MILLI("ms", 1e6);

        private final String unit;
        private final double nanos;

        Scale(String unit, double nanos) {
            this.unit = unit;
            this.nanos = nanos;
        }
    }
}
