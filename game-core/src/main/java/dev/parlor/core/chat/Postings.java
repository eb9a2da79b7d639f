package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages that the house posts by itself. */
public interface Postings {
    /**
     * Looks a message up.
     *
     * @param subject what it is about
     * @return what is known of it, if anything is
     */
    Optional<Posting> find(Subject subject);

    /**
     * Keeps what is known of a message, in place of what was before.
     *
     * @param posting the message
     */
    void keep(Posting posting);

    /**
     * The messages that are to show something newer.
     *
     * @param most how many at most
     * @return those that wait longest first, and of one instant in the order of their keys
     */
    List<Posting> due(int most);

    /**
     * What waits in a community.
     *
     * @param parlor which community
     * @return how much, and since when
     */
    Waiting waiting(ParlorId parlor);

    /**
     * Forgets old messages, due ones as well.
     *
     * @param before those whose last wish came before this instant
     * @param most how many at most
     * @return how many were forgotten
     */
    int prune(Instant before, int most);
}
