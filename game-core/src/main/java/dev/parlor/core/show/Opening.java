package dev.parlor.core.show;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a sentence begins. Two lines of one kind in a row sound like a machine.
 *
 * @param kind {@code name}, {@code question}, a class of words such as {@code preposition}, or the first word itself
 */
record Opening(String kind) {
    private static final Map<String, Set<String>> CLASSES = Map.of(
            "article", Set.of("a", "an", "the"),
            "preposition",
                    Set.of(
                            "about",
                            "across",
                            "after",
                            "against",
                            "along",
                            "around",
                            "at",
                            "before",
                            "behind",
                            "beneath",
                            "beside",
                            "between",
                            "beyond",
                            "by",
                            "down",
                            "from",
                            "in",
                            "inside",
                            "into",
                            "near",
                            "off",
                            "on",
                            "out",
                            "over",
                            "past",
                            "straight",
                            "through",
                            "to",
                            "towards",
                            "under",
                            "up",
                            "with",
                            "within",
                            "without"),
            "pointer", Set.of("here", "it", "that", "there", "these", "this", "those"),
            "negation", Set.of("neither", "never", "no", "nobody", "none", "not", "nothing"),
            "somebody", Set.of("everybody", "everyone", "somebody", "someone"),
            "number", Set.of("both", "five", "four", "half", "one", "three", "two"),
            "time", Set.of("again", "and", "but", "just", "now", "so", "still", "then", "while", "yet"));
    private static final Map<String, String> CLASS_OF = CLASSES.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(word -> Map.entry(word, e.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Opening of(String template) {
        if (template.startsWith("{")) {
            return new Opening("name");
        }
        if (firstSentence(template).endsWith("?")) {
            return new Opening("question");
        }
        String word = template.split("[^\\p{L}\\p{N}]+", 2)[0].toLowerCase(Locale.ROOT);
        return new Opening(CLASS_OF.getOrDefault(word, word));
    }

    private static String firstSentence(String template) {
        return template.split("(?<=[.!?]) ", 2)[0];
    }
}
