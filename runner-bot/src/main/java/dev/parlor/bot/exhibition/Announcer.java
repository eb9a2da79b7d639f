package dev.parlor.bot.exhibition;

import dev.parlor.core.betting.Board;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Transcript;
import java.util.List;

/** Who tells the room what happens, while it happens. */
interface Announcer {
    /** The doors open: the field stands, and the seed is committed to. */
    void opens(Programme programme);

    /** The window of a match opens. */
    void announces(Match.Betting match, MatchTitle title);

    /** Somebody has bet. */
    void takes(PlacedBet bet);

    /** The window is closed. */
    void closes(Match.Locked match, Board board);

    /** The fight is told. */
    void tells(BattleScript script, Transcript transcript);

    /** The bets are paid. */
    void pays(MatchStory story);

    /** The champion stands. */
    void ends(Report report);

    /** Several who announce the same, one after the other. */
    static Announcer all(List<Announcer> several) {
        return new Announcers(several);
    }
}
