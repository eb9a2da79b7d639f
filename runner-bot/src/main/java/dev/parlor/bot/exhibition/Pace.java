package dev.parlor.bot.exhibition;

/** How fast an exhibition goes by. */
public enum Pace {
    /** At a pace at which one can read along and cheer. */
    LIVE(1),
    /** As fast as the machine computes. */
    INSTANT(0);

    private final int factor;

    Pace(int factor) {
        this.factor = factor;
    }

    /**
     * Waits, if this pace waits at all.
     *
     * @param milliseconds how long people need for what was just shown
     */
    void rest(int milliseconds) {
        if (factor > 0) {
            try {
                Thread.sleep((long) milliseconds * factor);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
