package dev.parlor.testkit;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Entrants;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Revealed;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Sequel;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tournament and a match in each of their states, with everything in them that a storage could lose. */
public final class TournamentSamples {
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    private static final List<String> BETS = List.of("b-1|A|100", "b-2|B|9223372036854775807");

    private TournamentSamples() {}

    /**
     * A fighter of some rank.
     *
     * @param rank 1 or more
     * @return a fighter with strength 1/rank, traits, and a name that is not plain ASCII
     */
    public static Fighter fighter(int rank) {
        return new Fighter(
                new FighterId("ape#" + rank),
                "Äffin “" + rank + "” 🐒\nof the 'second' line",
                Strength.ofRank(rank),
                List.of(new Trait("Fur", "Gold"), new Trait("Hat", "S&M \"“Hat”\"")));
    }

    /**
     * What is announced of a tournament.
     *
     * @param id its name
     * @param seeding how seeds are drawn
     * @return a plan for up to 8 with a third-place match, dust carried over; if seeds are drawn, it runs by itself and
     *     has prizes
     */
    public static TournamentPlan plan(TournamentId id, Seeding seeding) {
        PoolRules pools = PoolRules.of(new Takeout(500)).with(DustPolicy.CARRYOVER);
        TournamentRules rules =
                new TournamentRules(8, seeding, true, Duration.ofMillis(90_001), new Currency("chips"), pools, false);
        return new TournamentPlan(
                id,
                new ParlorId("parlor"),
                new PlayerId("organiser"),
                seeding == Seeding.RANDOM ? rules.with(timetable()).with(prizes()) : rules);
    }

    /**
     * A tournament in each of its states.
     *
     * @param id its name
     * @return sign-ups, running ones with byes, results and withdrawals, a finished and a cancelled one
     */
    public static List<Tournament> tournaments(TournamentId id) {
        Tournament.SignUp empty = new Tournament.SignUp(plan(id, Seeding.SEEDED), SEED.commitment(), Entrants.NONE);
        Tournament.SignUp full = empty;
        for (Entrant entry : entries()) {
            full = full.with(entry);
        }
        Tournament.Running running = full.running(
                Bracket.of(ids(), true),
                Optional.of(locked(id).drawn(SEED, Optional.empty()).fight().proof()));
        Tournament.Running later = running.won(new Place(1, 2), Corner.B).withdrawn(ids().getFirst());
        Instant then = Instant.parse("2026-01-01T20:00:00.000000001Z");
        return List.of(
                new Tournament.SignUp(plan(id, Seeding.RANDOM), SEED.commitment(), Entrants.NONE),
                empty,
                full,
                new Tournament.Paused(full, then, Optional.of(then.plusSeconds(60))),
                running,
                later,
                new Tournament.Paused(later, then, Optional.empty()),
                later.finished(ids().get(4)),
                full.cancelled("rain, “again”"));
    }

    /**
     * A match in each of its states.
     *
     * @param tournament whose match
     * @return one of each type, some of them with and without what is optional
     */
    public static List<Match> matches(TournamentId tournament) {
        Match.Waiting waiting = new Match.Waiting(Fixture.first(tournament, new Place(1, 2)));
        Match.Seeded seeded = waiting.seeded(new Pairing(fighter(4), fighter(5)));
        Match.Betting betting = betting(tournament);
        Match.Locked locked = locked(tournament);
        Match.Drawn drawn = locked.drawn(SEED, Optional.empty());
        Match.Drawn withBeacon = locked.drawn(SEED, Optional.of("c0ffee"));
        Revealed revealed = new Revealed(SEED, BETS);
        return List.of(
                waiting,
                new Match.Bye(waiting.fixture(), fighter(4).id()),
                seeded,
                betting,
                locked,
                betting.locked(List.of()),
                drawn,
                withBeacon,
                drawn.showing(),
                drawn.showing().next(),
                drawn.showing(7),
                drawn.settling(),
                drawn.settled(),
                betting.voided(new Revealed(SEED, List.of()), "a power cut"),
                locked.voided(revealed, "‘again’"),
                locked.voiding(revealed, "a power cut", new Sequel.FoughtAgain()),
                locked.voiding(revealed, "rain", new Sequel.NoTournament()),
                betting.voiding(
                        new Revealed(SEED, List.of()),
                        "ape#4 withdrew",
                        new Sequel.WithoutFight(fighter(4).id())),
                waiting.walkedOver(Optional.empty()),
                seeded.walkedOver(Optional.of(fighter(5).id())),
                locked.walkedOver(Optional.of(fighter(4).id()), revealed));
    }

    private static Timetable timetable() {
        return new Timetable(
                Duration.ofMinutes(10), Duration.ofMillis(20_001), Duration.ZERO, 4, Duration.ofSeconds(12));
    }

    private static PrizeRules prizes() {
        return new PrizeRules(Amount.of(25), Amount.of(1_000), List.of(5_000, 2_500, 1_500, 1_000));
    }

    private static Match.Betting betting(TournamentId tournament) {
        return new Match.Waiting(Fixture.first(tournament, new Place(1, 2)))
                .seeded(new Pairing(fighter(4), fighter(5)))
                .betting(SEED.commitment(), Instant.parse("2026-01-01T20:00:00.001Z"));
    }

    private static Match.Locked locked(TournamentId tournament) {
        return betting(tournament).locked(BETS);
    }

    private static List<Entrant> entries() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(rank -> rank == 3
                        ? Entrant.ofTheHouse(fighter(rank))
                        : Entrant.of(fighter(rank), new PlayerId("owner-" + rank)))
                .toList();
    }

    private static List<FighterId> ids() {
        return entries().stream().map(entry -> entry.fighter().id()).toList();
    }
}
