package dev.parlor.core.show;

/**
 * One spoken line of a fight and the beats that it tells.
 *
 * @param round the round it belongs to, from 1
 * @param firstBeat index of the first beat in the transcript, from 0
 * @param lastBeat index of the last one; what is shown with this line, such as vigour, is the state after it
 * @param text what is said
 */
public record Passage(int round, int firstBeat, int lastBeat, String text) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the round is below 1, a beat is negative or the last comes before the first
     */
    public Passage {
        if (round < 1 || firstBeat < 0 || lastBeat < firstBeat) {
            throw new IllegalArgumentException(
                    "No passage of round " + round + " tells beats " + firstBeat + " to " + lastBeat);
        }
    }
}
