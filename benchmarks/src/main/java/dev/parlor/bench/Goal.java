package dev.parlor.bench;

import java.util.Locale;

/** What is asked of a time, alone or beside its peer's. */
sealed interface Goal {
    /** The time as the goal sees it, in words. */
    String ratio(Figure own, Figure peer);

    /** Whether the goal is met; the means are compared, not the ends of their intervals. */
    boolean isMet(Figure own, Figure peer);

    /** The goal in words. */
    String text();

    /**
     * At most so many times as long as the peer.
     *
     * @param most the factor
     */
    record Within(double most) implements Goal {
        @Override
        public String ratio(Figure own, Figure peer) {
            return times(own.nanos() / peer.nanos());
        }

        @Override
        public boolean isMet(Figure own, Figure peer) {
            return own.nanos() / peer.nanos() <= most;
        }

        @Override
        public String text() {
            return "≤ " + times(most);
        }
    }

    /**
     * So many times as fast as the peer or faster.
     *
     * @param least the factor
     */
    record Faster(double least) implements Goal {
        @Override
        public String ratio(Figure own, Figure peer) {
            return times(peer.nanos() / own.nanos()) + " as fast";
        }

        @Override
        public boolean isMet(Figure own, Figure peer) {
            return peer.nanos() / own.nanos() >= least;
        }

        @Override
        public String text() {
            return "≥ " + times(least) + " as fast";
        }
    }

    /**
     * Less than a fixed time. The peer is not looked at.
     *
     * @param nanos the limit, in nanoseconds
     */
    record Under(double nanos) implements Goal {
        @Override
        public String ratio(Figure own, Figure peer) {
            return "";
        }

        @Override
        public boolean isMet(Figure own, Figure peer) {
            return own.nanos() < nanos;
        }

        @Override
        public String text() {
            Figure limit = new Figure(nanos, 0);
            return "< " + limit.mean() + " " + limit.unit();
        }
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "%.2f×", factor);
    }
}
