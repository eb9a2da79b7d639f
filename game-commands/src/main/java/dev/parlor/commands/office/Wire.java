package dev.parlor.commands.office;

import dev.parlor.core.ParlorId;
import java.util.Optional;

/** The way between the house and the chat. */
@FunctionalInterface
public interface Wire {
    /** A chat to which there is no way that could be lost. */
    Wire NONE = parlor -> Optional.empty();

    /**
     * How the house is reached from a community.
     *
     * @param parlor which community
     * @return how the way is at present, if there is one that could be lost
     */
    Optional<Contact> contact(ParlorId parlor);
}
