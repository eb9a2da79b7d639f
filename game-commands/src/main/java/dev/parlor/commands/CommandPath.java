package dev.parlor.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a command is called: its name, and that of a subcommand where it has some.
 *
 * @param words one or two words of lowercase letters
 */
public record CommandPath(List<String> words) implements Comparable<CommandPath> {
    private static final int MOST_WORDS = 2;

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if there are none or too many, or one has another character
     */
    public CommandPath {
        words = List.copyOf(words);
        if (!fit(words)) {
            throw new IllegalArgumentException("A command is called by one or two words, not by " + words);
        }
    }

    private static boolean fit(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> word.matches("[a-z]{1,32}"));
    }

    /**
     * Reads a path that came from outside.
     *
     * @param words any words
     * @return the path; empty if no command can be called so
     */
    public static Optional<CommandPath> read(List<String> words) {
        return fit(words) ? Optional.of(new CommandPath(words)) : Optional.empty();
    }

    /**
     * A path as it is written.
     *
     * @param text such as {@code bet place}
     * @return the path
     * @throws IllegalArgumentException if the words break a rule above
     */
    public static CommandPath of(String text) {
        return new CommandPath(Arrays.asList(text.split(" ", -1)));
    }

    /**
     * The first word.
     *
     * @return the name of the command, or of the group it is in
     */
    public String group() {
        return words.getFirst();
    }

    /**
     * The path as a key of the bundle.
     *
     * @return the words with a full stop between
     */
    public String key() {
        return String.join(".", words);
    }

    /**
     * The path as it is typed.
     *
     * @return such as {@code /bet place}
     */
    public String typed() {
        return "/" + this;
    }

    @Override
    public int compareTo(CommandPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
