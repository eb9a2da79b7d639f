package dev.parlor.ai.painter;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.Look;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a painter is told of a fighter: words of the vocabulary out of its look, and out of its traits where the look is
 * short. Nothing that a fighter is called by is among them.
 */
final class Features {
    private static final int MOST = 5;
    private static final Set<String> CALLED_BY =
            Set.of("name", "title", "nickname", "alias", "id", "owner", "creator", "lore", "story", "description");

    private final String said;
    private final Vocabulary vocabulary;

    Features(Vocabulary vocabulary, Look look, Fighter fighter) {
        this.vocabulary = vocabulary;
        said = String.join(" ", said(look, fighter));
    }

    /** The words of a fighter's look and of its traits, without those that it is called by. */
    static List<String> said(Look look, Fighter fighter) {
        Stream<String> traits =
                fighter.traits().stream().filter(Features::isSeen).map(Trait::value);
        return Stream.concat(look.words().stream(), traits).toList();
    }

    /** As words, such as {@code gold mask, horn}. */
    String words() {
        return listed(vocabulary.of(said, MOST));
    }

    /** As words that suit a mild prompt. */
    String gentleWords() {
        return listed(vocabulary.gentleOf(said, MOST));
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "masked, athletic" : String.join(", ", words);
    }

    private static boolean isSeen(Trait trait) {
        return !CALLED_BY.contains(trait.name().strip().toLowerCase(Locale.ROOT));
    }
}
