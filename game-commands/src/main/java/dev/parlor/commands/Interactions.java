package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import java.util.Optional;

/** What was answered to each act, so that a retry is told the same. */
public interface Interactions {
    /**
     * What was answered.
     *
     * @param parlor in which community
     * @param act the act
     * @return the reply, if there was one
     */
    Optional<Reply> find(ParlorId parlor, String act);

    /**
     * Keeps an answer unless there is one.
     *
     * @param parlor in which community
     * @param act the act
     * @param reply what is to be told
     * @return the reply that is kept: the first one
     */
    Reply keep(ParlorId parlor, String act, Reply reply);
}
