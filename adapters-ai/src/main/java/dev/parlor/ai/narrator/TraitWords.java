package dev.parlor.ai.narrator;

import dev.parlor.core.rarity.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Traits as a model may read them. Whoever mints a token writes its traits, so of each only a few plain words are left,
 * too few and too plain for an order; what may hold a name, a number or a story is left out.
 */
final class TraitWords {
    private static final int MOST_TRAITS = 8;
    private static final int MOST_VALUE_WORDS = 3;
    private static final int LONGEST_TEXT = 200;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private static final Set<String> PRIVATE = Set.of(
            "name",
            "names",
            "nickname",
            "alias",
            "character",
            "handle",
            "title",
            "owner",
            "creator",
            "artist",
            "id",
            "token",
            "serial",
            "number",
            "edition",
            "lore",
            "story",
            "bio",
            "biography",
            "description",
            "quote",
            "motto",
            "message",
            "link",
            "url",
            "website",
            "twitter",
            "discord",
            "background");

    private static final Set<String> PRESENT = Set.of("true", "yes", "present");
    private static final Set<String> ABSENT = Set.of("false", "no", "none", "nothing", "null", "nil");

    /** Words that orders to a model are made of, and no looks. */
    private static final Set<String> ORDERS = Set.of(
            "ignore",
            "disregard",
            "forget",
            "override",
            "previous",
            "above",
            "instruction",
            "instructions",
            "system",
            "prompt",
            "assistant",
            "user",
            "developer",
            "model",
            "rule",
            "rules",
            "must",
            "always",
            "never",
            "say",
            "print",
            "write",
            "answer",
            "output",
            "reply",
            "respond",
            "json",
            "win",
            "wins",
            "won",
            "winner",
            "winning",
            "victory",
            "champion",
            "lose",
            "loses",
            "lost",
            "loser",
            "http",
            "https",
            "www",
            "com",
            "gg",
            "everyone",
            "here");

    private TraitWords() {}

    /** At most eight traits of at most five words each, in the order of the card. */
    static List<String> of(List<Trait> traits) {
        return traits.stream()
                .filter(trait -> words(trait.name()).noneMatch(PRIVATE::contains))
                .map(TraitWords::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_TRAITS)
                .toList();
    }

    /** Any text of the house's as plain words. */
    static String plain(String text, int most) {
        return String.join(" ", words(text).limit(most).toList());
    }

    private static String text(Trait trait) {
        String value = trait.value().strip().toLowerCase(Locale.ROOT);
        if (ABSENT.contains(value)) {
            return "";
        }
        List<String> kind = useful(trait.name()).limit(2).toList();
        if (PRESENT.contains(value)) {
            return String.join(" ", kind);
        }
        List<String> words = useful(value).limit(MOST_VALUE_WORDS).toList();
        return words.isEmpty()
                ? ""
                : String.join(
                        " ",
                        Stream.concat(kind.stream(), words.stream()).distinct().toList());
    }

    private static Stream<String> useful(String text) {
        return words(text).filter(word -> !ORDERS.contains(word));
    }

    private static Stream<String> words(String text) {
        String head = text.substring(0, Math.min(LONGEST_TEXT, text.length())).toLowerCase(Locale.ROOT);
        return Arrays.stream(head.split("[^a-z]+"))
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST);
    }
}
