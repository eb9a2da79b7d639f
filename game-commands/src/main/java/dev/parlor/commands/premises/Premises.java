package dev.parlor.commands.premises;

import dev.parlor.core.ParlorId;

/** The places of a chat. Asking may take some seconds. */
public interface Premises {
    /** A chat that is one room, such as a table. */
    Premises ONE_ROOM = new Premises() {
        @Override
        public Survey survey(ParlorId parlor, String channel) {
            return new Survey.OneRoom();
        }

        @Override
        public void changed(ParlorId parlor) {
            // Everything is told in the one room, as before.
        }
    };

    /**
     * Looks at a place.
     *
     * @param parlor whose place it should be
     * @param channel the chat's own name of it, or as people write it; any text
     * @return what it is, and what the house may do there
     */
    Survey survey(ParlorId parlor, String channel);

    /**
     * Hears that a community plays elsewhere from now on, or that something about its room was changed. Returns at once.
     *
     * @param parlor which community
     */
    void changed(ParlorId parlor);
}
