package dev.parlor.discord.concierge;

import dev.parlor.core.chance.Sha256;
import java.util.Optional;

/**
 * Remembers what was registered last, so that the same is not registered at every start, nor by each of several processes.
 */
public interface Digests {
    /** How it was to wait for one's turn to register. */
    enum Turn {
        /** Nobody else was at it. */
        FIRST,
        /** Somebody else was, and has had the time for it. */
        BEHIND
    }

    /** Nothing is remembered; Discord is asked what is registered. */
    Digests NONE = new Digests() {
        @Override
        public Optional<Sha256> find(String scope) {
            return Optional.empty();
        }

        @Override
        public void keep(String scope, Sha256 digest) {}

        @Override
        public Turn awaitTurn(String scope) {
            return Turn.FIRST;
        }
    };

    /**
     * What was registered last.
     *
     * @param scope where, at most 100 letters
     * @return its digest, if it is known
     */
    Optional<Sha256> find(String scope);

    /**
     * Remembers what was registered.
     *
     * @param scope where
     * @param digest of what
     */
    void keep(String scope, Sha256 digest);

    /**
     * Waits until nobody else is about to register.
     *
     * @param scope where
     * @return whether it has to be seen anew what is registered
     */
    Turn awaitTurn(String scope);
}
