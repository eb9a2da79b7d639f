package dev.parlor.ai.painter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The only words of others that reach a painter. A text of anybody is taken apart, and what is left are words that the
 * house wrote down itself, so that no name, address or instruction comes through.
 */
final class Vocabulary {
    private static final String ROUGH = "[rough]";
    private static final int LONGEST_TEXT = 2_000;

    private final Set<String> gentle;
    private final Set<String> rough;

    private Vocabulary(List<String> lines) {
        int border = lines.indexOf(ROUGH);
        gentle = words(lines.subList(0, border));
        rough = words(lines.subList(border + 1, lines.size()));
    }

    /** The vocabulary of the house. */
    static Vocabulary ofTheHouse() {
        InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Vocabulary(
                    reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The painters' vocabulary cannot be read", e);
        }
    }

    /**
     * What is left of a text.
     *
     * @param text any text, of which the first 2,000 characters count
     * @param most how many words at most
     * @return known words in the house's spelling, each once, in the order of the text
     */
    List<String> of(String text, int most) {
        return known(text).limit(most).toList();
    }

    /** What is left of a text, without the words that are too rough for a mild prompt. */
    List<String> gentleOf(String text, int most) {
        return known(text).filter(gentle::contains).limit(most).toList();
    }

    int size() {
        return gentle.size() + rough.size();
    }

    private Stream<String> known(String text) {
        String head = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        return Arrays.stream(head.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .flatMap(word -> known(word, word.replaceFirst("s$", ""), word.replaceFirst("es$", "")).stream())
                .distinct();
    }

    private Optional<String> known(String... forms) {
        return Arrays.stream(forms)
                .filter(form -> gentle.contains(form) || rough.contains(form))
                .findFirst();
    }

    private static Set<String> words(List<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
        words.remove("");
        return Set.copyOf(words);
    }
}
