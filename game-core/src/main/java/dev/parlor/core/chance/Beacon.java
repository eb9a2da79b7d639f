package dev.parlor.core.chance;

import java.time.Instant;
import java.util.Optional;

/**
 * A source of public randomness that nobody can know in advance, such as the drand network. Without one a result is
 * marked operator-trusted: who knows the seed could choose among bets of his own until the digest suits him.
 */
public interface Beacon {
    /**
     * The first round that is published after an instant. It is named before the round exists.
     *
     * @param lock when the bets close
     * @return the round's number, 1 or more
     */
    long roundAfter(Instant lock);

    /**
     * The randomness of a round. Asked outside any transaction.
     *
     * @param round the round's number
     * @return the randomness in lowercase hex, or empty while the round is not published
     */
    Optional<String> randomness(long round);
}
