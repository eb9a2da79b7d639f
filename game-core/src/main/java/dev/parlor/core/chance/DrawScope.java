package dev.parlor.core.chance;

/**
 * What a word stream belongs to. Two scopes never share words.
 *
 * @param purpose what the words are for
 * @param subject what they are about, such as a match id: printable ASCII without {@code :}
 * @param inputs the hash of what was published with the commitment
 * @param entropy what the public added afterwards
 */
public record DrawScope(Purpose purpose, String subject, Sha256 inputs, Entropy entropy) {
    /** The protocol's version, the first field of every message and the first line of every inputs hash. */
    public static final String PROTOCOL = "parlor/1";

    /**
     * Checks the subject.
     *
     * @throws IllegalArgumentException if the subject is empty or holds {@code :} or anything but printable ASCII
     */
    public DrawScope {
        checkedSubject(subject);
    }

    /**
     * Checks what a stream is about.
     *
     * @param subject such as a match id
     * @return the same subject
     * @throws IllegalArgumentException if it is empty or holds {@code :} or anything but printable ASCII
     */
    public static String checkedSubject(String subject) {
        if (subject.isEmpty() || !subject.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ':')) {
            throw new IllegalArgumentException(
                    "A draw's subject must be printable ASCII without ':' or blanks, but is '" + subject + "'");
        }
        return subject;
    }

    /**
     * The same scope for another purpose.
     *
     * @param other what the words are for
     * @return a scope with words of its own
     */
    public DrawScope forPurpose(Purpose other) {
        return new DrawScope(other, subject, inputs, entropy);
    }

    /** The message of all blocks but for the counter. */
    String prefix() {
        return PROTOCOL + ":" + purpose.wire() + ":" + subject + ":" + inputs.hex() + ":" + entropy.text() + ":";
    }
}
