package dev.parlor.bench;

import java.math.BigDecimal;
import java.math.MathContext;

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

    /** Mean and error in that unit, or the mean alone where there were too few measurements for an error. */
    String text() {
        return Double.isNaN(error) ? mean() : mean() + " ± " + rounded(error, 2);
    }

    /** The mean in that unit. */
    String mean() {
        return rounded(nanos, 3);
    }

    /** To so many digits that count, without exponent. */
    private String rounded(double time, int digits) {
        BigDecimal exact = BigDecimal.valueOf(time / scale().nanos);
        return exact.round(new MathContext(digits)).toPlainString();
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
        MILLI("ms", 1e6),
        ONE("s", 1e9);

        private final String unit;
        private final double nanos;

        Scale(String unit, double nanos) {
            this.unit = unit;
            this.nanos = nanos;
        }
    }
}
