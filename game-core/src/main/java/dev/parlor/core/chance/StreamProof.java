package dev.parlor.core.chance;

import java.util.List;

/**
 * What one word stream gave.
 *
 * @param purpose what the numbers were for
 * @param subject what they were about
 * @param drawn the numbers, in the order in which they were drawn
 * @param rejected how many words were thrown away to keep the numbers unbiased, 0 or more
 */
public record StreamProof(Purpose purpose, String subject, List<Drawn> drawn, long rejected) {
    /**
     * Copies the numbers.
     *
     * @throws IllegalArgumentException if the subject is none that a {@link DrawScope} takes, or the count of rejected
     *     words is negative
     */
    public StreamProof {
        DrawScope.checkedSubject(subject);
        drawn = List.copyOf(drawn);
        if (rejected < 0) {
            throw new IllegalArgumentException("Rejected words cannot be " + rejected);
        }
    }
}
