package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.punters.Temper;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Contestant;
import dev.parlor.core.show.Evening;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.Narration;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.DrawOutcome;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.LockMatchOutcome;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.SettleMatchOutcome;
import dev.parlor.core.tournament.Tournament;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the matches of an exhibition are bet on, fought, told and paid. */
final class Ring {
    private static final Actor ENGINE = new Actor.Engine();

    private final House house;
    private final RunDraw draw;
    private final Programme programme;
    private final HouseNarrator narrator;
    private final Studio studio;
    private final Announcer announcer;
    private final Evening told = new Evening();

    Ring(House house, RunDraw draw, Programme programme, HouseNarrator narrator, Studio studio, Announcer announcer) {
        this.house = house;
        this.draw = draw;
        this.programme = programme;
        this.narrator = narrator;
        this.studio = studio;
        this.announcer = announcer;
    }

    /**
     * One match and the tournament behind it.
     *
     * @param story the match
     * @param after the tournament with its winner
     */
    record Bout(MatchStory story, Tournament after) {}

    /** Plays the next match of the tournament. */
    Bout next(int number) {
        Match.Betting match = opened();
        MatchTitle title = title(match, number);
        announcer.announces(match, title);
        List<PlacedBet> bets = bets(match);
        Match.Locked locked = locked(match);
        Board closed = board(match);
        announcer.closes(locked, closed);
        Match.Drawn drawn = drawn(match.id());
        Narration narration = studio.tell(title, drawn, script(title, drawn));
        announcer.tells(narration.script(), drawn.fight().transcript());
        SettleMatchOutcome.Settled settled = settled(match.id());
        MatchStory story = new MatchStory(title, settled.match(), bets, closed, narration, settled.settlement());
        announcer.pays(story);
        return new Bout(story, settled.tournament());
    }

    private MatchTitle title(Match.Betting match, int number) {
        return new MatchTitle(
                number,
                programme.bracket().plan().matches(),
                round(match.fixture().place()),
                programme.starter(match.pairing().a().id()),
                programme.starter(match.pairing().b().id()),
                match.pairing().chance());
    }

    private String round(Place place) {
        BracketPlan plan = programme.bracket().plan();
        if (plan.isThirdPlace(place)) {
            return "Third place";
        }
        return switch (plan.rounds() - place.round()) {
            case 0 -> "Final";
            case 1 -> "Semi-final";
            case 2 -> "Quarter-final";
            default -> "Round of " + (2 << (plan.rounds() - place.round()));
        };
    }

    private List<PlacedBet> bets(Match.Betting match) {
        List<Punter> order = Shuffle.all(programme.punters(), draw.punters(match.id() + ".order"));
        List<PlacedBet> placed = new ArrayList<>();
        for (Punter punter : order) {
            wish(punter, match)
                    .flatMap(wish -> place(punter, wish, match, placed.size() + 1))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<Temper.Wish> wish(Punter punter, Match.Betting match) {
        Board board = board(match);
        Temper.Situation situation = new Temper.Situation(
                match.pairing().chance(),
                board.on(Pairing.pick(Corner.A)).value(),
                board.on(Pairing.pick(Corner.B)).value(),
                house.purse(punter),
                Exhibition.POOLS.minimumStake().value(),
                beloved(punter, match.pairing()));
        return punter.temper().wish(situation, draw.punters(match.id() + "." + punter.id()));
    }

    private static Optional<Corner> beloved(Punter punter, Pairing pairing) {
        FighterId heart = punter.beloved();
        return heart.equals(pairing.a().id())
                ? Optional.of(Corner.A)
                : heart.equals(pairing.b().id()) ? Optional.of(Corner.B) : Optional.empty();
    }

    private Optional<PlacedBet> place(Punter punter, Temper.Wish wish, Match.Betting match, int number) {
        BetId id = new BetId(String.format(Locale.ROOT, "%s.b%04d", match.id(), number));
        PlaceBet bet =
                new PlaceBet(id, match.pool(), punter.id(), Pairing.pick(wish.corner()), new Amount(wish.stake()));
        if (!(house.betting().place(bet) instanceof BetOutcome.Placed placed)) {
            return Optional.empty();
        }
        Bet taken = placed.ticket().bet();
        PlacedBet shown = new PlacedBet(punter, wish.corner(), taken, board(match));
        announcer.takes(shown);
        return Optional.of(shown);
    }

    private Board board(Match.Paired match) {
        return house.betting().board(match.pool()).orElseThrow();
    }

    private BattleScript script(MatchTitle title, Match.Drawn drawn) {
        Fight fight = drawn.fight();
        Billing billing = new Billing(contestant(title.a()), contestant(title.b()));
        FairDraw words =
                FairDraw.open(fight.proof().seed(), fight.proof().scope(Purpose.TRANSCRIPT, drawn.id() + ".narration"));
        return narrator.narrate(billing, fight.transcript(), words, told);
    }

    private static Contestant contestant(Starter starter) {
        return Contestant.of(
                starter.contender().fighter(), starter.contender().lore().orElse(""));
    }

    private Match.Betting opened() {
        BettingOutcome outcome = house.tournaments().openBetting(programme.tournament(), ENGINE);
        return House.expected(BettingOutcome.Opened.class, outcome).match();
    }

    private Match.Locked locked(Match.Betting match) {
        house.clock().advance(Exhibition.WINDOW);
        LockMatchOutcome outcome = house.tournaments().lock(match.id(), ENGINE);
        return House.expected(LockMatchOutcome.Locked.class, outcome).match();
    }

    private Match.Drawn drawn(MatchId match) {
        return House.expected(DrawOutcome.Drawn.class, house.tournaments().draw(match, ENGINE))
                .match();
    }

    private SettleMatchOutcome.Settled settled(MatchId match) {
        SettleMatchOutcome outcome = house.tournaments().settle(match, ENGINE);
        while (outcome instanceof SettleMatchOutcome.Settling) {
            outcome = house.tournaments().settle(match, ENGINE);
        }
        return House.expected(SettleMatchOutcome.Settled.class, outcome);
    }
}
