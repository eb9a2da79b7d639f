package dev.parlor.commands;

/**
 * The answer to the use of a control, and where it belongs.
 *
 * @param reply the answer
 * @param takesThePlace whether it belongs in the place of the message that the control stands below, which is private
 * @param again whether another press of the same question has brought it already, so that a public one need not be
 *     told to the room a second time
 */
public record Used(Reply reply, boolean takesThePlace, boolean again) {
    /**
     * An answer that is a message of its own.
     *
     * @param reply the answer
     * @return the same, told for the first time
     */
    public static Used beside(Reply reply) {
        return new Used(reply, false, false);
    }
}
