package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Fact;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Seeded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BettingDeskTest {
    private static final int EVENINGS = 10_000;

    private static final PoolId NEXT = new PoolId("match-2");
    private final TestFloor floor = new TestFloor();
    private final BettingDesk desk = floor.desk();

    @BeforeEach
    void playersHaveChips() {
        for (String player : List.of("alice", "bob", "carol")) {
            floor.grant(player, 1_000);
        }
    }

    @AfterEach
    void theBooksSumToZero() {
        assertThat(floor.total()).isEqualTo(Balance.ZERO);
    }

    @Test
    void aPoolIsOpenedOnce() {
        OpenPool wish = TestFloor.wish(TestFloor.POOL, TestFloor.terms());
        assertThat(desk.open(wish)).isEqualTo(new OpenOutcome.Opened(wish.opened()));
        assertThat(desk.open(wish)).isEqualTo(new OpenOutcome.Repeated(wish.opened()));
        OpenPool other = new OpenPool(TestFloor.POOL, TestFloor.terms(), TestFloor.UNTIL.plusSeconds(1));
        assertThat(desk.open(other)).isEqualTo(new OpenOutcome.NameTaken(wish.opened()));
    }

    @Test
    void theDeskOpensOnlyItsOwnPools() {
        OpenPool wish = TestFloor.wish(TestFloor.POOL, TestFloor.terms().keptBy(Keeper.GAME));
        assertThat(desk.open(wish)).isEqualTo(new OpenOutcome.KeptElsewhere(Keeper.GAME));
        assertThat(desk.pool(TestFloor.POOL)).isEmpty();
    }

    @Test
    void nothingIsCarriedIntoAGamesPool() {
        floor.open();
        floor.openForAGame(NEXT);
        floor.bet("b1", "alice", 1, 100);
        desk.lock(TestFloor.POOL);
        assertThat(desk.settle(new SettlePool(TestFloor.POOL, Bets.winner(1), Optional.of(NEXT))))
                .isEqualTo(new SettleOutcome.NoNextPool(NEXT));
    }

    @Test
    void aBetGoesFromThePurseIntoThePotOfItsPick() {
        floor.open();
        Ticket ticket = floor.bet("b1", "alice", 1, 100);
        assertThat(ticket.odds()).isEqualTo(new Odds(Amount.of(100), Amount.of(100)));
        assertThat(floor.purse("alice")).isEqualTo(900);
        assertThat(desk.board(TestFloor.POOL).orElseThrow().on(Bets.pick(1))).isEqualTo(Amount.of(100));
        assertThat(desk.tickets(TestFloor.POOL)).containsExactly(ticket);
    }

    /** Acceptance test 17: the line in the purse's history says who, why and for which act. */
    @Test
    void everyStakeIsOnTheRecord() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        Posting line = floor.history("alice").getLast();
        Movement movement = line.movement();
        assertThat(line.delta()).isEqualTo(-100);
        assertThat(movement.key()).isEqualTo("bet:b1");
        assertThat(movement.reason()).isEqualTo(Reason.STAKE);
        assertThat(movement.actor()).isEqualTo(new Actor.Player(Bets.player("alice")));
    }

    @Test
    void theTicketShowsTheOddsWithTheOwnStakeInThem() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        assertThat(floor.bet("b2", "bob", 2, 300).odds()).hasToString("1.20");
    }

    /** Acceptance test 1: the same click again is the first answer, also after the pool is paid. */
    @Test
    void theSameBetAgainIsTheFirstTicket() {
        floor.open();
        Ticket first = floor.bet("b1", "alice", 1, 100);
        floor.bet("b2", "bob", 2, 300);
        assertThat(floor.place("b1", "alice", 1, 100)).isEqualTo(new BetOutcome.Repeated(first));
        desk.lock(TestFloor.POOL);
        desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1)));
        assertThat(floor.place("b1", "alice", 1, 100)).isEqualTo(new BetOutcome.Repeated(first));
    }

    @Test
    void aBetsNameWithOtherContentIsRefused() {
        floor.open();
        desk.open(TestFloor.wish(NEXT, TestFloor.terms()));
        floor.bet("b1", "alice", 1, 100);
        BetOutcome taken = new BetOutcome.KeyTaken(new BetId("b1"));
        assertThat(floor.place("b1", "alice", 1, 101)).isEqualTo(taken);
        assertThat(floor.place("b1", "alice", 2, 100)).isEqualTo(taken);
        assertThat(floor.place("b1", "bob", 1, 100)).isEqualTo(taken);
        PlaceBet elsewhere = new PlaceBet(new BetId("b1"), NEXT, Bets.player("alice"), Bets.pick(1), Amount.of(100));
        assertThat(desk.place(elsewhere)).isEqualTo(taken);
        assertThat(floor.purse("alice")).isEqualTo(900);
    }

    @Test
    void everyRefusalLeavesThePurseAlone() {
        assertThat(floor.place("b", "alice", 1, 100)).isEqualTo(new BetOutcome.NoSuchPool(TestFloor.POOL));
        floor.open(TestFloor.terms().barring(Set.of(Bets.player("carol"))));
        assertThat(floor.place("b", "alice", 9, 100))
                .isEqualTo(new BetOutcome.NoSuchPick(
                        Bets.pick(9), TestFloor.terms().picks()));
        assertThat(floor.place("b", "carol", 1, 100)).isEqualTo(new BetOutcome.Barred(Bets.player("carol")));
        assertThat(floor.place("b", "alice", 1, 1_001))
                .isEqualTo(new BetOutcome.CannotCover(new Balance(1_000), Amount.of(1_001)));
        assertThat(floor.purse("alice")).isEqualTo(1_000);
        assertThat(floor.purse("carol")).isEqualTo(1_000);
    }

    /** Acceptance tests 4 and 9: zero and anything below the minimum stake. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9})
    void aStakeBelowTheMinimumIsRefused(long stake) {
        floor.open();
        assertThat(floor.place("b", "alice", 1, stake)).isEqualTo(new BetOutcome.BelowMinimum(Amount.of(10)));
    }

    /** Acceptance test 4: the largest amount there is. */
    @Test
    void thePoolsLimitHolds() {
        floor.open(TestFloor.terms(new PoolRules(new Takeout(1000), DustPolicy.HOUSE, Amount.of(10), Amount.of(500))));
        floor.bet("b1", "alice", 1, 450);
        assertThat(floor.place("b2", "bob", 1, Long.MAX_VALUE)).isEqualTo(new BetOutcome.PoolFull(Amount.of(50)));
        assertThat(floor.place("b2", "bob", 1, 51)).isEqualTo(new BetOutcome.PoolFull(Amount.of(50)));
        floor.bet("b2", "bob", 1, 50);
    }

    /** Acceptance test 10: one millisecond before the end and at it. */
    @Test
    void theEndIsSharp() {
        floor.open();
        floor.clock(TestFloor.UNTIL.minusMillis(1));
        floor.bet("b1", "alice", 1, 100);
        floor.clock(TestFloor.UNTIL);
        assertThat(floor.place("b2", "alice", 1, 100)).isInstanceOf(BetOutcome.Closed.class);
        floor.clock(TestFloor.UNTIL.plusMillis(1));
        assertThat(floor.place("b3", "alice", 1, 100)).isInstanceOf(BetOutcome.Closed.class);
        assertThat(floor.purse("alice")).isEqualTo(900);
    }

    /** Acceptance test 10: after the lock nothing is taken, even by a clock that is behind. */
    @Test
    void afterTheLockNoClockHelps() {
        floor.open();
        floor.clock(TestFloor.UNTIL);
        desk.lock(TestFloor.POOL);
        floor.clock(TestFloor.UNTIL.minus(Duration.ofHours(1)));
        assertThat(floor.place("b", "alice", 1, 100)).isInstanceOf(BetOutcome.Closed.class);
        assertThat(floor.purse("alice")).isEqualTo(1_000);
    }

    /** A writer whose own clock was ahead wrote a bet down behind the end: it goes back when the pool locks. */
    @Test
    void aBetThatRacedInBehindTheEndIsReturned() {
        floor.open();
        Ticket good = floor.bet("b1", "alice", 1, 100);
        Ticket late = floor.raceIn("b2", "bob", 2, 300, TestFloor.UNTIL);
        LockOutcome.Locked locked = (LockOutcome.Locked) desk.lock(TestFloor.POOL);
        assertThat(locked.returned()).containsExactly(late);
        assertThat(locked.pool().digest()).isEqualTo(BetLines.digest(List.of(good.bet())));
        assertThat(floor.purse("bob")).isEqualTo(1_000);
        assertThat(floor.facts()).contains(new BettingFact.BetReturned(TestFloor.PARLOR, late));
        SettleOutcome.Settled settled =
                (SettleOutcome.Settled) desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1)));
        assertThat(settled.settlement().books().gross()).isEqualTo(Amount.of(100));
    }

    @Test
    void theDigestIsThatOfTheSortedLines() {
        floor.open();
        floor.bet("b2", "bob", 2, 300);
        floor.bet("b1", "alice", 1, 100);
        LockOutcome.Locked locked = (LockOutcome.Locked) desk.lock(TestFloor.POOL);
        assertThat(locked.pool().digest()).isEqualTo(Sha256.of("b1|runner-1|100\nb2|runner-2|300"));
        assertThat(desk.lock(TestFloor.POOL)).isEqualTo(new LockOutcome.AlreadyLocked(locked.pool()));
    }

    @Test
    void aPoolIsPaidOnceAndItsPotsAreEmpty() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        floor.bet("b2", "bob", 2, 300);
        assertThat(desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1))))
                .isInstanceOf(SettleOutcome.NotLocked.class);
        desk.lock(TestFloor.POOL);
        SettleOutcome.Settled settled =
                (SettleOutcome.Settled) desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1)));
        assertThat(floor.purse("alice")).isEqualTo(900 + 360);
        assertThat(floor.house()).isEqualTo(40);
        assertThat(floor.held(TestFloor.POOL)).isZero();
        assertThat(desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(2))))
                .isEqualTo(new SettleOutcome.AlreadySettled(settled.pool()));
        assertThat(desk.voidPool(VoidPool.of(TestFloor.POOL, "why")))
                .isEqualTo(new VoidOutcome.AlreadySettled(settled.pool()));
        assertThat(desk.lock(TestFloor.POOL)).isEqualTo(new LockOutcome.Over(settled.pool()));
        assertThat(floor.purse("alice")).isEqualTo(1_260);
    }

    /** Acceptance test 7: a void pays each stake back once, whenever it comes. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aVoidPoolGivesEverythingBackOnce(boolean locked) {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        floor.bet("b2", "alice", 2, 200);
        floor.bet("b3", "bob", 2, 300);
        if (locked) {
            desk.lock(TestFloor.POOL);
        }
        VoidOutcome.Voided voided = (VoidOutcome.Voided) desk.voidPool(VoidPool.of(TestFloor.POOL, "rain"));
        assertThat(voided.pool().digest().isPresent()).isEqualTo(locked);
        assertThat(desk.voidPool(VoidPool.of(TestFloor.POOL, "snow")))
                .isEqualTo(new VoidOutcome.AlreadyVoided(voided.pool()));
        assertThat(desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1))))
                .isEqualTo(new SettleOutcome.AlreadyVoided(voided.pool()));
        assertThat(List.of(floor.purse("alice"), floor.purse("bob"), floor.house()))
                .containsExactly(1_000L, 1_000L, 0L);
        assertThat(floor.held(TestFloor.POOL)).isZero();
    }

    @Test
    void anEmptyPoolSettlesToNothing() {
        floor.open();
        desk.lock(TestFloor.POOL);
        SettleOutcome.Settled settled =
                (SettleOutcome.Settled) desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1)));
        assertThat(settled.settlement()).isInstanceOf(Settlement.Empty.class);
    }

    @Test
    void aWinnerThatThePoolDoesNotHaveIsRefused() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        desk.lock(TestFloor.POOL);
        assertThat(desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(9))))
                .isEqualTo(new SettleOutcome.NoSuchPick(Bets.winner(9)));
        assertThat(desk.settle(SettlePool.of(NEXT, Bets.pick(1)))).isEqualTo(new SettleOutcome.NoSuchPool(NEXT));
    }

    /** Profit 10 over stakes of 30 each: 1 is left and goes into the next pool, free of its fee. */
    @Test
    void dustIsCarriedIntoTheNextPoolAndFromTheLastToTheHouse() {
        Terms terms = TestFloor.terms(PoolRules.of(new Takeout(1000)).with(DustPolicy.CARRYOVER));
        floor.open(terms);
        desk.open(TestFloor.wish(NEXT, terms));
        List.of("alice", "bob", "carol").forEach(player -> floor.bet("b-" + player, player, 1, 30));
        floor.bet("loser", "alice", 2, 21);
        desk.lock(TestFloor.POOL);
        SettleOutcome.Settled first =
                (SettleOutcome.Settled) desk.settle(new SettlePool(TestFloor.POOL, Bets.winner(1), Optional.of(NEXT)));
        assertThat(first.settlement().books().carriedOut()).isEqualTo(Amount.of(1));
        assertThat(desk.board(NEXT).orElseThrow().carriedIn()).isEqualTo(Amount.of(1));
        long before = floor.house();
        desk.lock(NEXT);
        SettleOutcome.Settled last = (SettleOutcome.Settled) desk.settle(SettlePool.of(NEXT, Bets.pick(1)));
        assertThat(last.settlement().books().dust()).isEqualTo(Amount.of(1));
        assertThat(floor.house()).isEqualTo(before + 1);
        assertThat(floor.held(NEXT)).isZero();
    }

    @Test
    void whatIsCarriedOverNeedsALivingPool() {
        floor.open();
        desk.lock(TestFloor.POOL);
        SettlePool toNowhere = new SettlePool(TestFloor.POOL, Bets.winner(1), Optional.of(NEXT));
        assertThat(desk.settle(toNowhere)).isEqualTo(new SettleOutcome.NoNextPool(NEXT));
        SettlePool toItself = new SettlePool(TestFloor.POOL, Bets.winner(1), Optional.of(TestFloor.POOL));
        assertThat(desk.settle(toItself)).isEqualTo(new SettleOutcome.NoNextPool(TestFloor.POOL));
        desk.open(TestFloor.wish(NEXT, TestFloor.terms()));
        desk.voidPool(VoidPool.of(NEXT, "over"));
        assertThat(desk.settle(toNowhere)).isEqualTo(new SettleOutcome.NoNextPool(NEXT));
        assertThat(desk.voidPool(new VoidPool(TestFloor.POOL, "why", Optional.of(NEXT))))
                .isEqualTo(new VoidOutcome.NoNextPool(NEXT));
    }

    /** The ledger is believed: money that came into a pot on another way is a fault, and nothing is paid. */
    @Test
    void aStakeThatTheTicketsDoNotKnowStopsTheLock() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        assertThat(floor.smuggle("bet:b9", "bob", 1, 50)).isInstanceOf(PostOutcome.Posted.class);
        assertThatThrownBy(() -> desk.lock(TestFloor.POOL)).hasMessageContaining("disagree");
        assertThat(desk.pool(TestFloor.POOL).orElseThrow()).isInstanceOf(Pool.Open.class);
    }

    @Test
    void aStakeBehindTheLockStopsTheSettlement() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        desk.lock(TestFloor.POOL);
        floor.smuggle("bet:b9", "bob", 1, 50);
        assertThatThrownBy(() -> desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.pool(TestFloor.POOL).orElseThrow()).isInstanceOf(Pool.Locked.class);
    }

    @Test
    void moneyThatIsNobodysStakeStopsTheSettlementAndRollsItBack() {
        floor.open();
        floor.bet("b1", "alice", 1, 100);
        desk.lock(TestFloor.POOL);
        floor.smuggle("gift:1", "bob", 1, 50);
        assertThatThrownBy(() -> desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1))))
                .hasMessageContaining("hold 150, but its stakes are 100");
        assertThat(floor.purse("alice")).isEqualTo(900);
    }

    @Test
    void whatHappenedIsToldInOrder() {
        floor.open();
        Ticket ticket = floor.bet("b1", "alice", 1, 100);
        LockOutcome.Locked locked = (LockOutcome.Locked) desk.lock(TestFloor.POOL);
        SettleOutcome.Settled settled =
                (SettleOutcome.Settled) desk.settle(SettlePool.of(TestFloor.POOL, Bets.pick(1)));
        List<Fact> facts = List.of(
                new BettingFact.PoolOpened(
                        TestFloor.wish(TestFloor.POOL, TestFloor.terms()).opened()),
                new BettingFact.BetPlaced(TestFloor.PARLOR, ticket),
                new BettingFact.PoolLocked(locked.pool()),
                new BettingFact.PoolSettled(settled.pool()));
        assertThat(floor.facts()).isEqualTo(facts);
    }

    /** Whatever happens on the floor: the sum is zero, no purse is negative, every finished pool is empty. */
    @Test
    void randomEveningsKeepTheBooks() {
        SplittableRandom random = Seeded.random("evenings");
        List<String> players = List.of("alice", "bob", "carol");
        int placed = 0;
        for (int evening = 0; evening < EVENINGS; evening++) {
            TestFloor hall = new TestFloor();
            players.forEach(player -> hall.grant(player, 1_000));
            DustPolicy dust = List.of(DustPolicy.values()).get(random.nextInt(3));
            hall.open(TestFloor.terms(
                    PoolRules.of(new Takeout(random.nextInt(3_000))).with(dust)));
            int bets = random.nextInt(12);
            for (int i = 0; i < bets; i++) {
                BetOutcome outcome = hall.place(
                        "r-" + i, players.get(random.nextInt(3)), 1 + random.nextInt(3), random.nextLong(1, 400));
                placed += outcome instanceof BetOutcome.Placed ? 1 : 0;
                keepsTheBooks(hall, players, evening);
            }
            finish(hall.desk(), random);
            keepsTheBooks(hall, players, evening);
            long inPurses = players.stream().mapToLong(hall::purse).sum();
            assertThat(hall.held(TestFloor.POOL)).as(Seeded.seed()).isZero();
            assertThat(inPurses + hall.house()).as(Seeded.seed()).isEqualTo(3_000);
        }
        assertThat(placed).as(Seeded.seed()).isGreaterThan(3 * EVENINGS);
    }

    private static void keepsTheBooks(TestFloor hall, List<String> players, int evening) {
        assertThat(hall.total()).as("evening %s, %s", evening, Seeded.seed()).isEqualTo(Balance.ZERO);
        assertThat(players).as("evening %s, %s", evening, Seeded.seed()).allMatch(player -> hall.purse(player) >= 0);
    }

    private static void finish(BettingDesk betting, SplittableRandom random) {
        if (random.nextInt(10) > 0) {
            betting.lock(TestFloor.POOL);
        }
        Set<Pick> winners = IntStream.rangeClosed(1, 1 + random.nextInt(2))
                .mapToObj(i -> Bets.pick(i + random.nextInt(2)))
                .collect(Collectors.toSet());
        if (random.nextInt(5) > 0) {
            betting.settle(new SettlePool(TestFloor.POOL, winners, Optional.empty()));
        }
        betting.voidPool(VoidPool.of(TestFloor.POOL, "the evening is over"));
    }
}
