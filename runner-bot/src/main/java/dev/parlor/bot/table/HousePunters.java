package dev.parlor.bot.table;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.punters.Temper;
import dev.parlor.bot.relay.Stage;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Grant;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The house's own punters. They bet small amounts on every match when its betting opens, from purses that the house
 * fills; what each does follows from a seed and the match, so that hearing of the same opening twice changes nothing.
 */
public final class HousePunters implements Stage {
    private static final Amount PURSE = Amount.of(500);

    private final List<Punter> punters;
    private final BettingDesk betting;
    private final EconomyDesk economy;
    private final TournamentDesk tournaments;
    private final Seed seed;

    /**
     * Punters of a house.
     *
     * @param punters who they are
     * @param betting where they bet
     * @param economy where the house fills their purses
     * @param tournaments where they look whether a match still takes bets
     * @param seed what their decisions follow from
     */
    public HousePunters(
            List<Punter> punters, BettingDesk betting, EconomyDesk economy, TournamentDesk tournaments, Seed seed) {
        this.punters = List.copyOf(punters);
        this.betting = betting;
        this.economy = economy;
        this.tournaments = tournaments;
        this.seed = seed;
    }

    @Override
    public void happened(Fact fact) {
        if (fact instanceof TournamentFact.BettingOpened opened
                && tournaments.match(opened.match().id()).orElseThrow() instanceof Match.Betting match) {
            for (Punter punter : Shuffle.all(punters, stream(match.id() + ".order"))) {
                bet(punter, match, opened.plan());
            }
        }
    }

    private void bet(Punter punter, Match.Betting match, TournamentPlan plan) {
        Currency currency = plan.rules().currency();
        fill(punter, match, plan.parlor(), currency);
        Temper.Situation situation = situation(punter, match, plan);
        punter.temper().wish(situation, stream(match.id() + "." + punter.id())).ifPresent(wish -> {
            BetId id = new BetId(match.id() + "." + punter.id());
            Amount stake = new Amount(wish.stake());
            betting.place(new PlaceBet(id, match.pool(), punter.id(), Pairing.pick(wish.corner()), stake));
        });
    }

    /** A punter with nearly nothing left gets a new purse, once for each match. */
    private void fill(Punter punter, Match match, ParlorId parlor, Currency currency) {
        Balance held = economy.balance(parlor, punter.id(), currency);
        if (!held.covers(new Amount(PURSE.value() / 2))) {
            String key = "punter:" + match.id() + ":" + punter.id();
            economy.grant(new Grant(key, parlor, punter.id(), currency, PURSE, new Actor.Engine()));
        }
    }

    private Temper.Situation situation(Punter punter, Match.Betting match, TournamentPlan plan) {
        Board board = betting.board(match.pool()).orElseThrow();
        return new Temper.Situation(
                match.pairing().chance(),
                board.on(Pairing.pick(Corner.A)).value(),
                board.on(Pairing.pick(Corner.B)).value(),
                economy.balance(plan.parlor(), punter.id(), plan.rules().currency())
                        .value(),
                plan.rules().pools().minimumStake().value(),
                beloved(punter, match));
    }

    private static Optional<Corner> beloved(Punter punter, Match.Betting match) {
        return Arrays.stream(Corner.values())
                .filter(corner -> match.pairing().in(corner).id().equals(punter.beloved()))
                .findFirst();
    }

    private FairDraw stream(String subject) {
        Sha256 none = Sha256.of("punters");
        return FairDraw.open(seed, new DrawScope(Purpose.PUNTER, subject, none, Entropy.ofLines(List.of())));
    }
}
