package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.Optional;

/** Whom a chat knows. */
public interface People {
    /**
     * Finds whom somebody wrote of.
     *
     * @param parlor in which community
     * @param written such as {@code @bob}, any text
     * @return who, or empty if nobody is called so
     */
    Optional<PlayerId> find(ParlorId parlor, String written);

    /**
     * What people call somebody.
     *
     * @param parlor in which community
     * @param player who
     * @return a name, any text
     */
    String name(ParlorId parlor, PlayerId player);
}
