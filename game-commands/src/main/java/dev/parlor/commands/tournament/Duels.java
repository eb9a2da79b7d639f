package dev.parlor.commands.tournament;

import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Actor;
import dev.parlor.core.tournament.AnnounceOutcome;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Duels: tournaments of two that begin at once. Every step is one of the desk's own and harmless when it is done again, so
 * a duel whose beginning broke off goes on with the retry.
 *
 * @param programme what is on
 * @param house the rules of the house's tournaments
 * @param controls makes buttons
 */
public record Duels(Programme programme, Supplier<TournamentRules> house, Controls controls) {
    /** How many may be on at once in a community, so that they do not hide everything else. */
    private static final int MOST = 3;

    private static final Duration BETTING = Duration.ofMinutes(1);
    private static final int NAME = 8;

    Reply begin(Invocation invocation, List<Fighter> fighters, boolean withBets) {
        TournamentPlan plan = new TournamentPlan(name(invocation), invocation.parlor(), invocation.player(), rules());
        return obstacle(invocation, plan)
                .orElseGet(() -> switch (programme.desk().announce(plan)) {
                    case AnnounceOutcome.Announced announced -> begun(invocation, plan, fighters, withBets);
                    case AnnounceOutcome.Repeated repeated -> begun(invocation, plan, fighters, withBets);
                    case AnnounceOutcome.NameTaken taken -> new Refusing(invocation.words()).state(taken.holder());
                });
    }

    private Optional<Reply> obstacle(Invocation invocation, TournamentPlan plan) {
        List<Tournament> others = programme.ongoing(invocation.parlor()).stream()
                .filter(Programme::isADuel)
                .filter(duel -> !duel.id().equals(plan.id()))
                .toList();
        boolean own = others.stream().anyMatch(duel -> duel.plan().organiser().equals(invocation.player()));
        if (own) {
            return Optional.of(Reply.privately(invocation.words().say("battle.own")));
        }
        return others.size() < MOST
                ? Optional.empty()
                : Optional.of(Reply.privately(invocation.words().say("battle.many", Slot.number("most", MOST))));
    }

    private Reply begun(Invocation invocation, TournamentPlan plan, List<Fighter> fighters, boolean withBets) {
        fighters.forEach(fighter ->
                programme.desk().join(new JoinTournament(plan.id(), Entrant.ofTheHouse(fighter), plan.organiser())));
        Actor organiser = new Actor.Player(plan.organiser());
        programme.desk().start(plan.id(), organiser);
        return switch (programme.desk().openBetting(plan.id(), organiser)) {
            case BettingOutcome.Opened opened -> told(invocation, opened.match(), withBets);
            case BettingOutcome.StillLive live -> told(invocation, live.match(), withBets);
            case BettingOutcome.NotRunning not -> new Refusing(invocation.words()).state(not.tournament());
            case BettingOutcome.NotOrganiser not -> new Refusing(invocation.words()).notOrganiser(not.organiser());
            case BettingOutcome.NoSuchTournament none -> new Refusing(invocation.words()).noTournament();
        };
    }

    private Reply told(Invocation invocation, Match.Live match, boolean withBets) {
        Words words = invocation.words();
        if (!withBets) {
            programme.desk().lock(match.id(), new Actor.Player(invocation.player()));
        }
        Text said = words.say(
                "battle.begun",
                Slot.person("player", invocation.player()),
                fighter("a", match, Corner.A),
                fighter("b", match, Corner.B),
                Slot.of("chance", new Span.Chance(match.pairing().chance().ppm())));
        if (withBets && match instanceof Match.Betting betting) {
            Text until = words.say("board.open", Slot.due("until", betting.until()));
            return Reply.publicly(said.below(until)).with(buttons(invocation, match));
        }
        return Reply.publicly(said.below(words.say("battle.nobets")));
    }

    private List<Control.Button> buttons(Invocation invocation, Match.Live match) {
        return Arrays.stream(Corner.values())
                .map(corner -> controls.button(
                        invocation,
                        "bet place",
                        Map.of(
                                "match", "1",
                                "fighter", corner.name(),
                                "tournament", match.fixture().tournament().value()),
                        invocation.words().say("board.back", fighter("fighter", match, corner))))
                .toList();
    }

    private static Slot fighter(String slot, Match.Live match, Corner corner) {
        return Slot.fighter(slot, corner, match.pairing().in(corner).name());
    }

    private TournamentRules rules() {
        TournamentRules terms = house.get();
        return new TournamentRules(
                Programme.DUEL,
                Seeding.SEEDED,
                false,
                terms.bettingWindow().compareTo(BETTING) < 0 ? terms.bettingWindow() : BETTING,
                terms.currency(),
                terms.pools(),
                terms.ownersMayBet(),
                terms.timetable(),
                PrizeRules.NONE);
    }

    /** A short name that follows from the act, so that a retry begins the same duel. */
    private static TournamentId name(Invocation invocation) {
        String hash = Sha256.of(invocation.parlor() + "|" + invocation.act()).hex();
        return new TournamentId("duel-" + hash.substring(0, NAME));
    }
}
