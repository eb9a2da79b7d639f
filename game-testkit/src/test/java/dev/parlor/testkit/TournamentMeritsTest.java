package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Forbidden;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TournamentMeritsTest {
    private static final TournamentId CUP = new TournamentId("cup");
    private static final Actor ENGINE = new Actor.Engine();
    private static final long FEE = 100;

    private final HandClock clock = new HandClock(NOON);
    private final MemoryTransactions storage =
            new MemoryTransactions(Seeds.derivedFrom(Seed.ofHex("ef".repeat(32))), clock);
    private final EconomyDesk economy = new EconomyDesk(storage, clock);
    private final TournamentDesk tournaments = new TournamentDesk(storage, clock);

    @BeforeEach
    void announce() {
        TournamentRules rules = new TournamentRules(
                8, Seeding.SEEDED, false, Duration.ofMinutes(1), CHIPS, PoolRules.of(new Takeout(500)), false);
        tournaments.announce(
                new TournamentPlan(CUP, PARLOR, player("organiser"), rules.with(PrizeRules.of(Amount.of(FEE)))));
        for (String name : List.of("ann", "bob", "cid", "dan")) {
            economy.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
        }
    }

    @Test
    void fightsAndTitlesAreCredited() {
        List<String> names = List.of("ann", "bob", "cid", "dan");
        names.forEach(name -> assertThat(join(name, 1 + names.indexOf(name))).isInstanceOf(JoinOutcome.Joined.class));
        tournaments.start(CUP, ENGINE);
        while (tournaments.openBetting(CUP, ENGINE) instanceof BettingOutcome.Opened opened) {
            play(opened.match().id());
        }
        assertThat(names)
                .extracting(this::career)
                .containsExactlyInAnyOrder(
                        new Career(2 * 30 + 25 + 150, 2, 1, 1),
                        new Career(30 + 25, 1, 1, 0),
                        new Career(25, 0, 1, 0),
                        new Career(25, 0, 1, 0));
    }

    @Test
    void lesson21WhoStaysAwayPaysNoFee() {
        economy.limit(new SetLimit.Exclude(new Scope.Everywhere(), player("ann"), Duration.ofDays(1)));
        assertThat(join("ann", 1))
                .isEqualTo(new JoinOutcome.Limited(new Forbidden.Excluded(NOON.plus(Duration.ofDays(1)))));
        assertThat(tournaments.tournament(CUP).orElseThrow().entries().all()).isEmpty();
        clock.move(Duration.ofDays(1));
        assertThat(join("ann", 1)).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    void aFeeThatPassesTheLossCapIsNotTaken() {
        economy.limit(
                new SetLimit.CapLoss(new Scope.Here(PARLOR), player("ann"), CHIPS, Optional.of(Amount.of(FEE - 1))));
        assertThat(join("ann", 1))
                .isInstanceOfSatisfying(
                        JoinOutcome.Limited.class,
                        limited -> assertThat(limited.by()).isInstanceOf(Forbidden.CapReached.class));
        assertThat(economy.balance(PARLOR, player("ann"), CHIPS).value()).isEqualTo(1_000);
    }

    private void play(MatchId match) {
        clock.move(Duration.ofMinutes(1));
        tournaments.lock(match, ENGINE);
        tournaments.draw(match, ENGINE);
        tournaments.settle(match, ENGINE);
    }

    private JoinOutcome join(String name, int rank) {
        Entrant entry = Entrant.of(TournamentSamples.fighter(rank), player(name));
        return tournaments.join(new JoinTournament(CUP, entry, player(name)));
    }

    private Career career(String name) {
        return economy.stats(PARLOR, player(name)).orElseThrow().career();
    }
}
