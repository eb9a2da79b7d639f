package dev.parlor.core.chance;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A player's own word in his draws, so that the house cannot choose a seed that suits it.
 *
 * @param text 1 to 64 printable ASCII characters without {@code |}, {@code "} and {@code \}; no blank at either end
 */
public record ClientSeed(String text) {
    private static final Pattern FORM = Pattern.compile("(?! )[ -~&&[^|\"\\\\]]{1,64}(?<! )");

    /** What stands in until a player has chosen. */
    public static final ClientSeed FIRST = new ClientSeed("parlor");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is empty, too long or has another character
     */
    public ClientSeed {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A client seed must be 1 to 64 printable ASCII characters without '|', '\"' and '\\',"
                            + " such as lucky-horse-7, but is '" + text + "'");
        }
    }

    /**
     * Reads what a player wrote.
     *
     * @param text any text
     * @return the client seed, or empty if it has another form
     */
    public static Optional<ClientSeed> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ClientSeed(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
