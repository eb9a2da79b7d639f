package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;
import java.util.Optional;

/** How one match of the bracket ended. */
public sealed interface Verdict {
    /**
     * Who goes on.
     *
     * @return the winner, or empty if nobody was left to win
     */
    Optional<FighterId> winner();

    /**
     * Two fighters met.
     *
     * @param won who goes on
     * @param lost who is out
     */
    record Fought(FighterId won, FighterId lost) implements Verdict {
        @Override
        public Optional<FighterId> winner() {
            return Optional.of(won);
        }
    }

    /**
     * The other one withdrew, or nobody was left to come.
     *
     * @param won who goes on without a fight
     */
    record WalkedOver(FighterId won) implements Verdict {
        @Override
        public Optional<FighterId> winner() {
            return Optional.of(won);
        }
    }

    /**
     * A seed without an opponent in round 1. A bye is no match.
     *
     * @param won who goes on
     */
    record Bye(FighterId won) implements Verdict {
        @Override
        public Optional<FighterId> winner() {
            return Optional.of(won);
        }
    }

    /** Nobody was left on either side. */
    record Deserted() implements Verdict {
        @Override
        public Optional<FighterId> winner() {
            return Optional.empty();
        }
    }
}
