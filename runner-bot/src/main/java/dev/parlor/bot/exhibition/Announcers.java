package dev.parlor.bot.exhibition;

import dev.parlor.core.betting.Board;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Transcript;
import java.util.List;

/**
 * Several who announce the same, one after the other.
 *
 * @param several who
 */
record Announcers(List<Announcer> several) implements Announcer {
    Announcers {
        several = List.copyOf(several);
    }

    @Override
    public void opens(Programme programme) {
        several.forEach(announcer -> announcer.opens(programme));
    }

    @Override
    public void announces(Match.Betting match, MatchTitle title) {
        several.forEach(announcer -> announcer.announces(match, title));
    }

    @Override
    public void takes(PlacedBet bet) {
        several.forEach(announcer -> announcer.takes(bet));
    }

    @Override
    public void closes(Match.Locked match, Board board) {
        several.forEach(announcer -> announcer.closes(match, board));
    }

    @Override
    public void tells(BattleScript script, Transcript transcript) {
        several.forEach(announcer -> announcer.tells(script, transcript));
    }

    @Override
    public void pays(MatchStory story) {
        several.forEach(announcer -> announcer.pays(story));
    }

    @Override
    public void ends(Report report) {
        several.forEach(announcer -> announcer.ends(report));
    }
}
