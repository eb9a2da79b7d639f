package dev.parlor.core.show;

import dev.parlor.core.tournament.MatchId;
import java.time.Instant;
import java.util.Optional;

/** The shows that were given. */
public interface Shows {
    /**
     * Looks a show up.
     *
     * @param match the match that is shown
     * @return the show with its pictures so far, if it was told
     */
    Optional<Show> find(MatchId match);

    /**
     * Keeps what is said about a match.
     *
     * @param match the match, about which nothing is kept
     * @param script what is said
     * @param credit who told it
     * @param at when
     * @throws IllegalStateException if something is kept about it
     */
    void add(MatchId match, BattleScript script, Credit credit, Instant at);

    /**
     * Keeps a picture, in place of the part's earlier one; also before anything is said.
     *
     * @param match the match that is shown
     * @param plate the picture
     */
    void hang(MatchId match, Plate plate);

    /**
     * Looks a picture up, whether anything was said or not.
     *
     * @param match the match that is shown
     * @param part what it shows
     * @return the picture, if there is one
     */
    Optional<Plate> plate(MatchId match, Part part);

    /**
     * Forgets old shows with their pictures' entries.
     *
     * @param before shows that were told before this instant
     * @param most how many at most
     * @return how many were forgotten
     */
    int prune(Instant before, int most);
}
