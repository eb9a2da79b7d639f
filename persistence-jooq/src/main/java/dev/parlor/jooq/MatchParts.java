package dev.parlor.jooq;

import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Revealed;
import java.util.List;
import java.util.Optional;

/**
 * What a match has that is stored apart from its state, since it is big and stays as it is: the lines of its bets once
 * they are frozen, and the fight once it is drawn.
 */
record MatchParts(Optional<Bets> bets, Optional<Fight> fight) {
    private static final MatchParts NONE = new MatchParts(Optional.empty(), Optional.empty());
    private static final int DIGITS = 64;

    /** The lines, and their digest as the match publishes it. */
    record Bets(String digest, List<String> lines) {}

    static MatchParts of(Match match) {
        return switch (match) {
            case Match.Locked locked ->
                new MatchParts(Optional.of(new Bets(locked.digest().text(), locked.bets())), Optional.empty());
            case Match.Decided decided -> of(decided.fight());
            case Match.Voiding voiding -> of(voiding.revealed());
            case Match.Voided voided -> of(voided.revealed());
            case Match.WalkOver walkOver ->
                walkOver.revealed().map(MatchParts::of).orElse(NONE);
            default -> NONE;
        };
    }

    /** The digest is taken from the proof, so that no step of the show hashes all bets again. */
    private static MatchParts of(Fight fight) {
        String digest = fight.proof().entropy().text().substring(0, DIGITS);
        return new MatchParts(Optional.of(new Bets(digest, fight.proof().entries())), Optional.of(fight));
    }

    private static MatchParts of(Revealed revealed) {
        return new MatchParts(Optional.of(new Bets(revealed.digest().text(), revealed.bets())), Optional.empty());
    }
}
