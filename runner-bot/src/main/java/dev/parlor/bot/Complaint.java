package dev.parlor.bot;

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
}
