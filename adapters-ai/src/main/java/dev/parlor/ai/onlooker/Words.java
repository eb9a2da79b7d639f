package dev.parlor.ai.onlooker;

import dev.parlor.core.show.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that an onlooker may say, whoever it is. */
final class Words {
    private static final int LONGEST_TEXT = 2_000;

    private final Set<String> known;

    private Words(Set<String> known) {
        this.known = known;
    }

    /** The list that comes with the program. */
    static Words house() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"), "words.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Words(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of words of the program cannot be read", e);
        }
    }

    /** What may be said of some texts: the known words, each once, in order, as many as a look holds. */
    Look of(Collection<String> texts) {
        List<String> words = texts.stream()
                .map(text -> text.substring(0, Math.min(LONGEST_TEXT, text.length())))
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .filter(known::contains)
                .distinct()
                .limit(Look.MOST)
                .toList();
        return new Look(words);
    }
}
