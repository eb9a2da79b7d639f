package dev.parlor.core.tournament;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.List;
import java.util.Optional;

/** All tournaments and their matches. */
public interface Tournaments {
    /**
     * Looks up a tournament.
     *
     * @param id its name
     * @return the tournament in its present state
     */
    Optional<Tournament> find(TournamentId id);

    /**
     * Keeps a tournament in its present state, in place of the state before.
     *
     * @param tournament a new tournament or the next state of a known one
     */
    void keep(Tournament tournament);

    /**
     * Looks up a match.
     *
     * @param id its name
     * @return the match in its present state, also when it was voided
     */
    Optional<Match> match(MatchId id);

    /**
     * Keeps a match in its present state, in place of the state before.
     *
     * @param match a new match or the next state of a known one
     */
    void keep(Match match);

    /**
     * All matches of a tournament, byes and voided ones among them.
     *
     * @param tournament its name
     * @return the matches in their present states, in the order in which they were first kept
     */
    List<Match> matches(TournamentId tournament);

    /**
     * The match of a tournament that has stakes in its pool; there is one at most. This and {@link #coming} spare a
     * step the bets and transcripts of all matches before.
     *
     * @param tournament its name
     * @return the match in its present state
     */
    Optional<Match.Live> live(TournamentId tournament);

    /**
     * The matches of a tournament that take no bets yet.
     *
     * @param tournament its name
     * @return all that are waiting or seeded, in the order in which they were first kept
     */
    List<Match> coming(TournamentId tournament);

    /**
     * The tournaments of a community.
     *
     * @param parlor the community
     * @param most how many at most, 1 or more
     * @return those that were kept first last, so that the newest comes first
     */
    List<Tournament> newest(ParlorId parlor, int most);

    /**
     * The tournaments of a community that are not over.
     *
     * @param parlor the community
     * @param most how many at most, 1 or more
     * @return the newest first
     */
    List<Tournament> ongoing(ParlorId parlor, int most);

    /**
     * The tournaments of a community into which a player led fighters.
     *
     * @param parlor the community
     * @param owner the player
     * @param most how many at most, 1 or more
     * @return the newest first
     */
    List<Tournament> led(ParlorId parlor, PlayerId owner, int most);
}
