package dev.parlor.core.tournament;

/** The words in which somebody says why a match or a tournament ends. */
final class Reasons {
    private static final int LONGEST = 200;

    private Reasons() {}

    static void checked(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A reason must be 1 to " + LONGEST + " characters without control characters");
        }
    }
}
