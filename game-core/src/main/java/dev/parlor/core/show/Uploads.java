package dev.parlor.core.show;

/** Brings pictures that people hand in, and lets only in what is safe to decode and to show. */
@FunctionalInterface
public interface Uploads {
    /** Nothing can be handed in. */
    Uploads NONE = address -> new Handed.Refused(Handed.Reason.ELSEWHERE);

    /**
     * Fetches a picture and judges it. This takes its time, so no transaction waits for it.
     *
     * @param address where the chat has put it, as it came from outside
     * @return the picture, or why not
     */
    Handed fetch(String address);

    /** What became of a picture that was handed in. */
    sealed interface Handed {
        /**
         * It can be shown.
         *
         * @param picture encoded anew, so that nothing of the sender's own bytes is left
         */
        record Accepted(PictureFile picture) implements Handed {}

        /**
         * It cannot be shown.
         *
         * @param reason why
         */
        record Refused(Reason reason) implements Handed {}

        /** Why a picture is refused. */
        enum Reason {
            /** It is not where the chat puts files, or is gone from there. */
            ELSEWHERE,
            /** It could not be fetched in time. */
            UNREACHABLE,
            /** It is too large, as a file or in pixels. */
            TOO_LARGE,
            /** It is no picture of a kind that the house knows, or a broken one. */
            NO_PICTURE,
            /** It shows nothing. */
            EMPTY
        }
    }
}
