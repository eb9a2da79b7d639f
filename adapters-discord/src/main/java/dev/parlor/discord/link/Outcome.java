package dev.parlor.discord.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** How a request ended. */
public sealed interface Outcome {
    /**
     * Discord did it.
     *
     * @param json what Discord said; a missing node if that was nothing
     */
    record Done(JsonNode json) implements Outcome {}

    /**
     * Discord will not do it, and the same request would end the same.
     *
     * @param objection why, as far as the house knows such reasons
     * @param status the HTTP status
     * @param code Discord's own number of the reason, 0 if it gave none
     * @param detail which fields are wrong and how, without what stands in them; may be empty
     */
    record Refused(Objection objection, int status, int code, String detail) implements Outcome {
        /**
         * The refusal as an operator reads it.
         *
         * @return one sentence without a stop
         */
        public String words() {
            String number = code == 0 ? Integer.toString(status) : status + "/" + code;
            return objection.words() + " (" + number + (detail.isEmpty() ? "" : "; " + detail) + ")";
        }
    }

    /**
     * Nobody knows, or nothing was sent; another time may go better.
     *
     * @param cause what happened
     * @param perhapsDone whether Discord may have done it all the same
     * @param again how long to leave it, zero if nobody said
     */
    record Unreachable(Cause cause, boolean perhapsDone, Duration again) implements Outcome {}

    /** Why nobody knows. */
    enum Cause {
        /** The time was over before the answer. */
        TOO_SLOW("no answer in time"),
        /** Nobody took the call. */
        NO_CONNECTION("no connection to Discord"),
        /** The answer broke off. */
        CUT_SHORT("the answer broke off"),
        /** Discord had trouble of its own. */
        TROUBLE("Discord has trouble of its own"),
        /** Discord wants fewer requests than there is time to wait for. */
        LIMITED("Discord wants fewer requests"),
        /** The house stopped by itself, before Discord would shut it out. */
        HELD_BACK("too many refused requests, the house stopped by itself"),
        /** The link was closed. */
        CLOSED("the link is closed");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /**
         * The cause as an operator reads it.
         *
         * @return a few words
         */
        public String words() {
            return words;
        }
    }
}
