package dev.parlor.core.show;

import dev.parlor.core.ParlorId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Pairing;

/**
 * A match before anybody knows how it ends: what an announcer and a painter may be told when it is put on.
 *
 * @param parlor whose match, so that each community's daily share can be counted
 * @param match which match; what is drawn by chance follows from this name
 * @param occasion which round it is, such as {@code Semi-final}
 * @param theme where it takes place
 * @param pairing who fights
 * @param a what is seen of the fighter in corner A
 * @param b what is seen of the fighter in corner B
 */
public record Meeting(ParlorId parlor, MatchId match, String occasion, Theme theme, Pairing pairing, Sight a, Sight b) {
    /**
     * What is seen of a fighter.
     *
     * @param corner which
     * @return its looks and picture
     */
    public Sight sight(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    /**
     * Who is on the poster.
     *
     * @return the fighters as an announcer knows them
     */
    public Billing billing() {
        return new Billing(Contestant.of(pairing.a()), Contestant.of(pairing.b()));
    }
}
