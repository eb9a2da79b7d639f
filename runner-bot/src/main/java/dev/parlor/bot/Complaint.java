package dev.parlor.bot;

import java.util.Objects;

/** Something that the person at the terminal can put right: its message is all that is shown. */
public class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Makes a complaint.
     *
     * @param message what is wrong, where, and what was expected
     */
    public Complaint(String message) {
        super(message);
    }

    /**
     * Makes a complaint out of what went wrong.
     *
     * @param cause whose message a person understands
     */
    public Complaint(Exception cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
    }

    /**
     * What to tell the person.
     *
     * @return one line or more
     */
    public String words() {
        return Objects.requireNonNullElse(getMessage(), "");
    }
}
