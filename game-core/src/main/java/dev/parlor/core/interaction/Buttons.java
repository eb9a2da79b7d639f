package dev.parlor.core.interaction;

import dev.parlor.core.ParlorId;
import java.time.Instant;
import java.util.Optional;

/** What stands behind buttons. */
public interface Buttons {
    /**
     * Looks a button up.
     *
     * @param parlor in which community
     * @param id its name
     * @return the button, expired or not
     */
    Optional<Button> find(ParlorId parlor, String id);

    /**
     * Keeps a button.
     *
     * @param button a new one
     * @throws IllegalStateException if there is a button of that name in the community
     */
    void add(Button button);

    /**
     * Forgets old buttons.
     *
     * @param before buttons that expired before this instant
     * @param most how many at most
     * @return how many were forgotten
     */
    int prune(Instant before, int most);
}
