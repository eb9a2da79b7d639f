package dev.parlor.ai.fetch;

/** What became of a picture that a stranger's data named. */
public sealed interface Fetched {

    /**
     * The picture came and is fit to be shown.
     *
     * @param picture the picture, encoded anew
     * @param received the format that was received, judged by its first bytes
     * @param sha256 SHA-256 of what was received, in lowercase hex
     */
    record Accepted(Picture picture, Format received, String sha256) implements Fetched {}

    /**
     * There is no picture.
     *
     * @param cause the reason
     * @param detail the particulars for a trace, made of the gate's own words, numbers and at most a host's name
     */
    record Refused(Cause cause, String detail) implements Fetched {}
}
