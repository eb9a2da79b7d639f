package dev.parlor.ai.local;

import dev.parlor.core.rarity.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said about a fighter: its traits, then the words of an onlooker. */
final class Lexicon {
    private final List<String> said = new ArrayList<>();

    Lexicon(Contender contender) {
        contender.fighter().traits().forEach(trait -> said.add(text(trait)));
        contender.look().forEach(word -> said.add(" " + word.toLowerCase(Locale.ROOT)));
    }

    /** What the first saying that has one of the words, or one that begins with it, stands for; the longest counts. */
    <T> Optional<T> named(Map<String, T> words) {
        return said.stream().flatMap(text -> longest(words, text).stream()).findFirst();
    }

    private static <T> Optional<T> longest(Map<String, T> words, String text) {
        return words.entrySet().stream()
                .filter(entry -> text.contains(" " + entry.getKey()))
                .max(Comparator.comparingInt(
                                (Map.Entry<String, T> entry) -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static String text(Trait trait) {
        return " "
                + (trait.name() + " " + trait.value())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replace('-', ' ');
    }
}
