package dev.parlor.core.chance;

import java.util.Arrays;

/** Pearson's test, with the limits computed: NIST Digital Library of Mathematical Functions 8.7.1 and 8.2. */
final class ChiSquare {
    private ChiSquare() {}

    /** The statistic of numbers that should be equally frequent. */
    static double statistic(long[] seen) {
        double expected = (double) Arrays.stream(seen).sum() / seen.length;
        return Arrays.stream(seen)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }

    /** Where the distribution function reaches a level, by bisection. */
    static double limit(int degrees, double level) {
        double low = 0;
        double high = 20.0 * degrees + 100;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (lowerGamma(degrees / 2.0, middle / 2) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** P(a, x), the regularised lower incomplete gamma function, by its power series. */
    private static double lowerGamma(double a, double x) {
        double term = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        double sum = term;
        for (int n = 1; n < 5_000 && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    /** For whole and half numbers, down to 1 or 1/2. */
    private static double logGamma(double a) {
        double log = 0;
        double left = a;
        while (left > 1) {
            left--;
            log += Math.log(left);
        }
        return left == 1 ? log : log + Math.log(Math.PI) / 2;
    }
}
