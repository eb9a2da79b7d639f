package dev.parlor.bot.exhibition;

/** How fast an exhibition goes by. */
public enum Pace {
    /** At a pace at which one can read along and cheer. */
    LIVE {
        @Override
        void rest(int milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    },
    /** As fast as the machine computes. */
    INSTANT {
        @Override
        void rest(int milliseconds) {}
    };

    /**
     * Waits, if this pace waits at all.
     *
     * @param milliseconds how long people need for what was just shown
     */
    abstract void rest(int milliseconds);
}
