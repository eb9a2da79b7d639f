package dev.parlor.core.privacy;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Map;

/** What became of the wish to be forgotten. */
public sealed interface EraseOutcome {
    /**
     * The player is forgotten.
     *
     * @param pseudonym who stands in the player's place in books and results
     * @param swept what the player owned, which is gone for good
     */
    record Erased(PlayerId pseudonym, Map<Currency, Amount> swept) implements EraseOutcome {
        /** Copies the map. */
        public Erased {
            swept = Map.copyOf(swept);
        }
    }

    /**
     * Others still wait for the outcome of games that the player has a part in; nothing changed. Ask again when they are
     * over.
     *
     * @param pools locked pools with bets of the player
     * @param tournaments tournaments under way with a fighter of the player, or run by the player
     */
    record MustWait(List<PoolId> pools, List<TournamentId> tournaments) implements EraseOutcome {
        /** Copies the lists. */
        public MustWait {
            pools = List.copyOf(pools);
            tournaments = List.copyOf(tournaments);
        }
    }

    /** Nobody of that name is registered; nothing changed. */
    record NotRegistered() implements EraseOutcome {}
}
