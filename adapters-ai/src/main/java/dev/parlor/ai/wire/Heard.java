package dev.parlor.ai.wire;

/** What came back over the wire. */
public sealed interface Heard permits Answer, Heard.Silence {
    /**
     * No whole answer came.
     *
     * @param cause why
     */
    record Silence(Cause cause) implements Heard {}

    /** Why no whole answer came. */
    enum Cause {
        /** The time was over before the last byte. */
        TOO_SLOW("no whole answer in time"),
        /** Nobody took the call. */
        NO_CONNECTION("no connection"),
        /** The answer ended early, or was none. */
        CUT_SHORT("the answer broke off"),
        /** The body is longer than is read. */
        TOO_LARGE("the answer is too large");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** The cause as people read it. */
        public String words() {
            return words;
        }
    }
}
