package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One scene in words, more and less daring ones. After somebody declined, only milder words are used than any that were
 * declined.
 */
public final class Prompts {
    /** What is tried after the first refusal, after the second, and so on. */
    private static final List<Boldness> MILDER = List.of(Boldness.MILD, Boldness.EMPTY);

    private final Map<Boldness, String> words;

    Prompts(Map<Boldness, String> words) {
        this.words = new EnumMap<>(words);
    }

    /**
     * The words for a provider's turn.
     *
     * @param own how a provider is asked first: {@link Boldness#EDGY} or {@link Boldness#SAFE}
     * @param turn the turn
     * @return empty if even the mildest words were declined
     */
    Optional<String> forTurn(Boldness own, Turn turn) {
        int declined = (int)
                turn.before().stream().filter(Failure.Blocked.class::isInstance).count();
        Optional<Boldness> choice = declined == 0
                ? Optional.of(own)
                : MILDER.stream().skip(declined - 1).findFirst();
        return choice.map(words::get);
    }

    /** What a provider answers for whom no words are left that are mild enough. */
    static <T> Outcome<T> exhausted() {
        return Outcome.failed(new Failure.Blocked("no milder words"));
    }

    /** All of them. */
    Map<Boldness, String> all() {
        return Map.copyOf(words);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
