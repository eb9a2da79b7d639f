package dev.parlor.core.tournament;

/** The words in which somebody says why a match or a tournament ends. */
final class Reasons {
    private static final int LONGEST = 200;

    /** The explicit directional controls of Unicode Standard Annex 9, https://www.unicode.org/reports/tr9/, table 4. */
    private static final String DIRECTIONAL =
            "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Reasons() {}

    static void checked(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST || reason.chars().anyMatch(Reasons::controls)) {
            throw new IllegalArgumentException(
                    "A reason must be 1 to " + LONGEST + " characters without control characters");
        }
    }

    private static boolean controls(int c) {
        return Character.isISOControl(c) || DIRECTIONAL.indexOf(c) >= 0;
    }
}
