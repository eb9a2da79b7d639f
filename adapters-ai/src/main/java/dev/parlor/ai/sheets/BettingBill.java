package dev.parlor.ai.sheets;

import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.DisplayName;
import dev.parlor.core.tournament.Pairing;
import java.util.Optional;

/**
 * What a betting board shows.
 *
 * @param title which match it is, such as {@code Match 7, semi-final}
 * @param pairing who fights, and with what chances
 * @param board the stakes on both, and the house's share
 * @param unit what is staked, such as {@code chips}
 * @param state whether bets are taken, and how it ended
 */
public record BettingBill(String title, Pairing pairing, Board board, String unit, BettingState state) {
    String name(Corner corner) {
        return DisplayName.of(pairing.in(corner).name()).text();
    }

    long on(Corner corner) {
        return board.on(Pairing.pick(corner)).value();
    }

    long gross() {
        return board.gross().value();
    }

    Optional<Odds> odds(Corner corner) {
        return board.odds(Pairing.pick(corner));
    }

    /** A corner's share of the pool in percent. */
    long share(Corner corner) {
        return Figures.share(on(Corner.A), gross(), corner);
    }

    Optional<Corner> winner() {
        return state instanceof BettingState.Settled settled ? Optional.of(settled.winner()) : Optional.empty();
    }

    boolean isLost(Corner corner) {
        return winner().equals(Optional.of(corner.opposite()));
    }

    /** Whether every stake went back, because nobody backed the winner or there is none. */
    boolean isReturned() {
        return state instanceof BettingState.Refunded
                || winner().map(corner -> on(corner) == 0).orElse(false);
    }

    /** Whether somebody won with this corner. */
    boolean isPaid(Corner corner) {
        return winner().equals(Optional.of(corner)) && on(corner) > 0;
    }
}
