package dev.parlor.bot.doctor;

/**
 * What a check found.
 *
 * @param verdict how bad it is
 * @param subject what was looked at, in a word
 * @param says a sentence for the operator, with what to do if there is something to do
 */
public record Finding(Verdict verdict, String subject, String says) {
    /** How bad something is. */
    public enum Verdict {
        /** As it should be. */
        FINE,
        /** Parlor works, but something will bite. */
        BEWARE,
        /** Parlor does not work like this. */
        BROKEN
    }

    /**
     * As it should be.
     *
     * @param subject what was looked at
     * @param says a sentence
     * @return the finding
     */
    public static Finding fine(String subject, String says) {
        return new Finding(Verdict.FINE, subject, says);
    }

    /**
     * Something that will bite.
     *
     * @param subject what was looked at
     * @param says a sentence, with what to do
     * @return the finding
     */
    public static Finding beware(String subject, String says) {
        return new Finding(Verdict.BEWARE, subject, says);
    }

    /**
     * Something with which Parlor does not work.
     *
     * @param subject what was looked at
     * @param says a sentence, with what to do
     * @return the finding
     */
    public static Finding broken(String subject, String says) {
        return new Finding(Verdict.BROKEN, subject, says);
    }
}
