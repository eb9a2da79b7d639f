package dev.parlor.commands.moment;

import dev.parlor.commands.Controls;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bookings;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Scene;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentId;
import java.util.Optional;

/**
 * What the one message about a match or a tournament says, whatever has happened to it. It is made of the present state
 * alone, so whoever shows it needs not know what was shown before.
 */
public final class Placards {
    private final Programme programme;
    private final BettingDesk betting;
    private final EconomyDesk economy;
    private final Director director;
    private final Controls controls;

    /**
     * The placards of a house.
     *
     * @param programme what is on
     * @param betting where pools are looked up
     * @param economy where prizes are looked up
     * @param director directs the shows
     * @param controls makes buttons
     */
    public Placards(
            Programme programme, BettingDesk betting, EconomyDesk economy, Director director, Controls controls) {
        this.programme = programme;
        this.betting = betting;
        this.economy = economy;
        this.director = director;
        this.controls = controls;
    }

    /**
     * What the message about a tournament says.
     *
     * @param tournament which
     * @param words the language of the room
     * @param mark a name of {@link dev.parlor.core.Names}, at most 32 characters, that no other message has; the names of
     *     all its buttons begin with it
     * @return what it says, if there is such a tournament
     */
    public Optional<Placard> tournament(TournamentId tournament, Words words, String mark) {
        return programme
                .desk()
                .tournament(tournament)
                .map(found -> new TournamentPlacard(
                                programme,
                                new Prizes(economy, words),
                                words,
                                new Panel(controls, words, found.plan(), mark))
                        .of(found));
    }

    /**
     * What the message about a match says.
     *
     * @param match which
     * @param words the language of the room
     * @param mark as for a tournament
     * @return what it says; empty if there is nothing to say, or nothing new
     */
    public Optional<Placard> match(MatchId match, Words words, String mark) {
        return programme
                .desk()
                .match(match)
                .flatMap(found -> programme
                        .desk()
                        .tournament(found.fixture().tournament())
                        .flatMap(tournament -> match(
                                found,
                                programme.bouts(tournament),
                                words,
                                new Panel(controls, words, tournament.plan(), mark))));
    }

    /** A match without a bout is one of a tournament that was cancelled. */
    private Optional<Placard> match(Match match, Optional<Bouts> bouts, Words words, Panel panel) {
        return switch (match) {
            case Match.Voided voided -> Optional.of(new Leaving(words, panel).voided(voided));
            case Match.WalkOver walkOver -> new Leaving(words, panel).walkedOver(walkOver, bouts);
            default ->
                bouts.flatMap(found -> found.find(match.fixture().place().code()))
                        .flatMap(bout -> onStage(match, new MatchPlacard(words, bout, panel)));
        };
    }

    private Optional<Placard> onStage(Match match, MatchPlacard placard) {
        return switch (match) {
            case Match.Betting open -> board(open).map(board -> placard.open(open, board));
            case Match.Locked locked -> board(locked).map(board -> placard.frozen(locked, locked.bets(), board));
            case Match.Drawn drawn ->
                board(drawn)
                        .map(board ->
                                placard.frozen(drawn, drawn.fight().proof().entries(), board));
            case Match.Showing showing ->
                new Bookings(programme)
                        .of(showing)
                        .flatMap(director::scene)
                        .flatMap(scene -> board(showing).map(board -> placard.scene(scene, board)));
            case Match.Settled settled -> books(settled).map(books -> placard.settled(settled, books, last(settled)));
            default -> Optional.empty();
        };
    }

    private Optional<Board> board(Match.Paired match) {
        return betting.board(match.pool());
    }

    private Optional<Books> books(Match.Settled match) {
        return betting.pool(match.pool())
                .filter(Pool.Settled.class::isInstance)
                .map(pool -> ((Pool.Settled) pool).books());
    }

    private Optional<Scene> last(Match.Settled match) {
        return new Bookings(programme)
                .of(match)
                .flatMap(booking -> director.replay(booking, Part.values().length).reversed().stream()
                        .findFirst());
    }
}
