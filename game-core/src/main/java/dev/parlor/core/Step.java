package dev.parlor.core;

/**
 * Something to be done at a due time, such as the locking of a match.
 *
 * @param task what is to be done: 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 * @param subject what it is done to, in the same letters
 */
public record Step(String task, String subject) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is empty, too long or has another character
     */
    public Step {
        Names.checked("A task", task);
        Names.checked("The subject of task " + task, subject);
    }

    @Override
    public String toString() {
        return task + " " + subject;
    }
}
