package dev.parlor.core.interaction;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Optional;

/** What was answered to each act, as the text that a chat stored. */
public interface Answers {
    /**
     * Looks an answer up.
     *
     * @param act what was done
     * @return what was answered, if that is kept
     */
    Optional<String> find(Act act);

    /**
     * Keeps an answer, unless there is one.
     *
     * @param act what was done
     * @param text what is to be answered
     * @param at when
     * @return what is kept: the first answer
     */
    String keep(Act act, String text, Instant at);

    /**
     * Forgets what was answered to a player.
     *
     * @param parlor the community
     * @param player who did the acts
     */
    void forget(ParlorId parlor, PlayerId player);

    /**
     * Forgets old answers.
     *
     * @param before answers from before this instant
     * @param most how many at most
     * @return how many were forgotten
     */
    int prune(Instant before, int most);
}
