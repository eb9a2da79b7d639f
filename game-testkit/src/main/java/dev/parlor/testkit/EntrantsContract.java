package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LeaveOutcome;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.StartOutcome;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.core.tournament.TournamentTask;
import dev.parlor.core.tournament.WithdrawOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What those who enter a tournament can rely on, on every storage.
 *
 * @param <S> what the storage's transactions hand over
 */
public abstract class EntrantsContract<S extends EconomyDesk.Storage & TournamentDesk.Storage> {
    private static final TournamentId CUP = new TournamentId("cup");
    private static final Actor ENGINE = new Actor.Engine();
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int THREADS = 20;
    private static final long FEE = 100;
    private static final long WEALTH = 1_000;

    private final HandClock clock = new HandClock(NOON);
    private EconomyDesk economy;
    private TournamentDesk desk;

    /** For a storage's author to extend. */
    protected EntrantsContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param seeds where its secrets come from
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<S> openStorage(Seeds seeds, InstantSource time);

    @BeforeEach
    final void open() {
        Transactions<S> storage = openStorage(Seeds.derivedFrom(Seed.ofHex("ef".repeat(32))), clock);
        economy = new EconomyDesk(storage, clock);
        desk = new TournamentDesk(storage, clock);
    }

    @AfterEach
    final void theBooksSumToZero() {
        assertThat(economy.total(CHIPS)).isEqualTo(Balance.ZERO);
    }

    @Test
    final void lesson12OfTwentyAtOnceOnlyThoseWhoGetASeatPay() {
        announce(4, FEE);
        IntStream.range(0, THREADS).forEach(this::register);
        List<JoinOutcome> told = Races.run(THREADS, this::join);
        assertThat(told).filteredOn(JoinOutcome.Joined.class::isInstance).hasSize(4);
        assertThat(told).filteredOn(new JoinOutcome.Full(4)::equals).hasSize(THREADS - 4);
        for (int number = 0; number < THREADS; number++) {
            boolean seated = told.get(number) instanceof JoinOutcome.Joined;
            assertThat(purse(number)).isEqualTo(seated ? WEALTH - FEE : WEALTH);
        }
        assertThat(pot()).isEqualTo(4 * FEE);
    }

    @Test
    final void lesson1TwentyClicksOnJoinAreOneSeatAndOneFee() {
        announce(8, FEE);
        register(0);
        List<JoinOutcome> told = Races.run(THREADS, thread -> join(0));
        assertThat(told).filteredOn(JoinOutcome.Joined.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(JoinOutcome.AlreadyIn.class::isInstance).hasSize(THREADS - 1);
        assertThat(purse(0)).isEqualTo(WEALTH - FEE);
        assertThat(pot()).isEqualTo(FEE);
    }

    @Test
    final void lesson12ASecondJoinTakesAndGivesNothing() {
        announce(8, FEE);
        register(0);
        join(0);
        assertThat(join(0)).isInstanceOf(JoinOutcome.AlreadyIn.class);
        Entrant another = Entrant.of(TournamentSamples.fighter(99), player("p0"));
        assertThat(desk.join(new JoinTournament(CUP, another, player("p0")))).isInstanceOf(JoinOutcome.AlreadyIn.class);
        assertThat(purse(0)).isEqualTo(WEALTH - FEE);
        assertThat(tournament().entries().size()).isOne();
    }

    @Test
    final void lesson1TwentyClicksOnLeaveGiveTheFeeBackOnce() {
        announce(8, FEE);
        register(0);
        join(0);
        List<LeaveOutcome> told = Races.run(THREADS, thread -> desk.leave(leaving(0)));
        assertThat(told).filteredOn(LeaveOutcome.Left.class::isInstance).hasSize(1);
        assertThat(purse(0)).isEqualTo(WEALTH);
        assertThat(pot()).isZero();
    }

    @Test
    final void lesson13OneEntrantIsCancelledWithAFullRefund() {
        announce(8, FEE);
        register(0);
        join(0);
        assertThat(desk.start(CUP, ENGINE)).isInstanceOf(StartOutcome.TooFew.class);
        assertThat(purse(0)).isEqualTo(WEALTH);
        assertThat(pot()).isZero();
    }

    @Test
    final void lesson13NineEntrantsAllPlayAndOneWins() {
        playedThrough(9);
    }

    @Test
    final void lesson13SeventeenEntrantsAllPlayAndOneWins() {
        playedThrough(17);
    }

    @Test
    final void lesson13ThirtyOneEntrantsAllPlayAndOneWins() {
        playedThrough(31);
    }

    @Test
    final void lesson13WhoLeavesAmidTheBracketIsPassedByAndTheRestGoesOn() {
        announce(16, FEE);
        IntStream.range(0, 9).forEach(this::register);
        IntStream.range(0, 9).forEach(this::join);
        desk.start(CUP, ENGINE);
        playNext();
        FighterId gone = unbeaten().getFirst();
        int owner = owner(gone);
        assertThat(desk.withdraw(new LeaveTournament(CUP, gone, new Actor.Player(player("p" + owner)))))
                .isInstanceOf(WithdrawOutcome.Withdrawn.class);
        Tournament.Finished end = playOut();
        assertThat(end.champion()).isNotEqualTo(gone);
        assertThat(end.entries().size()).isEqualTo(9);
        assertThat(pot()).isZero();
    }

    @Test
    final void lesson21WhoStaysAwayGetsNoSeatAndPaysNoFee() {
        announce(8, FEE);
        register(0);
        economy.limit(new SetLimit.Exclude(new Scope.Everywhere(), player("p0"), Duration.ofDays(1)));
        assertThat(join(0)).isInstanceOf(JoinOutcome.Limited.class);
        assertThat(purse(0)).isEqualTo(WEALTH);
        assertThat(tournament().entries().size()).isZero();
        clock.move(Duration.ofDays(1));
        assertThat(join(0)).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    final void lesson6StepsThatAreTakenWhileAMatchIsOnTouchNothing() {
        announce(8, 0, new Timetable(WINDOW, WINDOW, WINDOW, 3));
        IntStream.range(0, 4).forEach(this::register);
        IntStream.range(0, 4).forEach(this::join);
        desk.start(CUP, ENGINE);
        desk.runNext(CUP, ENGINE);
        Match.Betting match = desk.matches(CUP).stream()
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .findFirst()
                .orElseThrow();
        List<Match> before = desk.matches(CUP);
        Tournament game = tournament();
        for (StepOutcome told : Races.run(THREADS, thread -> takeAll(match.id())).stream()
                .flatMap(List::stream)
                .toList()) {
            assertThat(told).isInstanceOfAny(StepOutcome.NotDue.class, StepOutcome.NothingToDo.class);
        }
        assertThat(desk.matches(CUP)).isEqualTo(before);
        assertThat(tournament()).isEqualTo(game);
    }

    @Test
    final void lesson6TwentyWhoTakeADueStepTakeItOnce() {
        announce(8, 0, new Timetable(WINDOW, WINDOW, WINDOW, 3));
        IntStream.range(0, 4).forEach(this::register);
        IntStream.range(0, 4).forEach(this::join);
        clock.move(WINDOW);
        Step start = new Step(TournamentTask.START.word(), CUP.value());
        List<StepOutcome> told = Races.run(THREADS, thread -> desk.take(start));
        assertThat(told).filteredOn(new StepOutcome.Done()::equals).hasSize(1);
        assertThat(told).filteredOn(new StepOutcome.NothingToDo()::equals).hasSize(THREADS - 1);
        assertThat(tournament()).isInstanceOf(Tournament.Running.class);
    }

    private List<StepOutcome> takeAll(MatchId match) {
        List<StepOutcome> told = new ArrayList<>();
        for (TournamentTask task : TournamentTask.values()) {
            told.add(desk.take(new Step(task.word(), CUP.value())));
            told.add(desk.take(new Step(task.word(), match.value())));
        }
        return told;
    }

    private void playedThrough(int entrants) {
        announce(32, FEE);
        IntStream.range(0, entrants).forEach(this::register);
        IntStream.range(0, entrants).forEach(this::join);
        desk.start(CUP, ENGINE);
        Tournament.Finished end = playOut();
        List<FighterId> everybody = new ArrayList<>(losers());
        everybody.add(end.champion());
        assertThat(everybody).containsExactlyInAnyOrderElementsOf(fighters(end)).hasSize(entrants);
        assertThat(IntStream.range(0, entrants).mapToLong(this::purse).sum()).isEqualTo(entrants * WEALTH);
    }

    private Tournament.Finished playOut() {
        while (tournament() instanceof Tournament.Running) {
            playNext();
        }
        return (Tournament.Finished) tournament();
    }

    private void playNext() {
        MatchId match =
                ((BettingOutcome.Opened) desk.openBetting(CUP, ENGINE)).match().id();
        clock.move(WINDOW);
        desk.lock(match, ENGINE);
        desk.draw(match, ENGINE);
        desk.settle(match, ENGINE);
    }

    private List<FighterId> losers() {
        return desk.matches(CUP).stream()
                .filter(Match.Settled.class::isInstance)
                .map(Match.Settled.class::cast)
                .flatMap(match -> Stream.of(match.pairing().a(), match.pairing().b())
                        .filter(fighter -> !fighter.equals(match.winner())))
                .map(Fighter::id)
                .toList();
    }

    private List<FighterId> unbeaten() {
        Tournament.Running running = (Tournament.Running) tournament();
        return fighters(running).stream()
                .filter(fighter -> running.bracket().isIn(fighter))
                .toList();
    }

    private static List<FighterId> fighters(Tournament tournament) {
        return tournament.entries().all().stream()
                .map(entry -> entry.fighter().id())
                .toList();
    }

    private int owner(FighterId fighter) {
        return fighters(tournament()).indexOf(fighter);
    }

    private void announce(int size, long fee) {
        desk.announce(plan(rules(size, fee)));
    }

    private void announce(int size, long fee, Timetable times) {
        desk.announce(plan(rules(size, fee).with(times)));
    }

    private static TournamentPlan plan(TournamentRules rules) {
        return new TournamentPlan(CUP, PARLOR, player("organiser"), rules);
    }

    private static TournamentRules rules(int size, long fee) {
        PoolRules pools = PoolRules.of(new Takeout(500));
        TournamentRules rules = new TournamentRules(size, Seeding.SEEDED, false, WINDOW, CHIPS, pools, false);
        return fee == 0 ? rules : rules.with(PrizeRules.of(Amount.of(fee)));
    }

    private void register(int number) {
        String name = "p" + number;
        economy.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
    }

    private JoinOutcome join(int number) {
        Entrant entry = Entrant.of(TournamentSamples.fighter(number + 1), player("p" + number));
        return desk.join(new JoinTournament(CUP, entry, player("p" + number)));
    }

    private static LeaveTournament leaving(int number) {
        FighterId fighter = TournamentSamples.fighter(number + 1).id();
        return new LeaveTournament(CUP, fighter, new Actor.Player(player("p" + number)));
    }

    private Tournament tournament() {
        return desk.tournament(CUP).orElseThrow();
    }

    private long purse(int number) {
        return economy.balance(PARLOR, player("p" + number), CHIPS).value();
    }

    private long pot() {
        Account.Pot pot = tournament().plan().prizes();
        return economy.balance(pot, CHIPS).value();
    }
}
