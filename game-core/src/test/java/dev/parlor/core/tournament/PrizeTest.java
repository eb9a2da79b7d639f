package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrizeTest {
    private static final Account.Pot POT = Evening.plan(8, Seeding.SEEDED, true).prizes();
    private static final Account.House HOUSE = new Account.House(Evening.PARLOR);
    private static final long FEE = 100;

    @Test
    @DisplayName("12: the fee is charged with the seat, and a second join takes and gives nothing")
    void aSeatIsPaidForOnce() {
        Evening evening = sitting(PrizeRules.of(Amount.of(FEE)), 1);
        assertThat(evening.purse("p1")).isEqualTo(900);
        assertThat(join(evening, 1, "p1")).isInstanceOf(JoinOutcome.AlreadyIn.class);
        assertThat(join(evening, 7, "p1")).isInstanceOf(JoinOutcome.AlreadyIn.class);
        evening.enrich("p7", 1_000);
        assertThat(join(evening, 1, "p7")).isInstanceOf(JoinOutcome.AlreadyIn.class);
        assertThat(evening.purse("p1")).isEqualTo(900);
        assertThat(evening.purse("p7")).isEqualTo(1_000);
        assertThat(evening.balance(POT)).isEqualTo(FEE);
        List<Posting> history = evening.transactions.read(
                storage -> storage.ledger().history(new Account.Purse(Evening.PARLOR, owner(1)), Evening.CHIPS));
        assertThat(history)
                .extracting(line -> line.movement().reason())
                .containsExactly(Reason.GRANT, Reason.ENTRY_FEE);
    }

    @Test
    @DisplayName("12: no seat, no fee")
    void whoGetsNoSeatPaysNothing() {
        Evening evening = sitting(PrizeRules.of(Amount.of(FEE)), 4);
        evening.enrich("p5", 1_000);
        assertThat(join(evening, 5, "p5")).isEqualTo(new JoinOutcome.Full(4));
        evening.desk.start(Evening.ID, Evening.BOSS);
        assertThat(join(evening, 5, "p5")).isInstanceOf(JoinOutcome.Closed.class);
        assertThat(evening.purse("p5")).isEqualTo(1_000);
    }

    @Test
    @DisplayName("12: no fee, no seat")
    void whoCannotPayGetsNoSeat() {
        Evening evening = sitting(PrizeRules.of(Amount.of(FEE)), 1);
        evening.enrich("p2", 99);
        assertThat(join(evening, 2, "p2")).isEqualTo(new JoinOutcome.CannotCover(new Balance(99), Amount.of(FEE)));
        assertThat(evening.purse("p2")).isEqualTo(99);
        assertThat(evening.desk.tournament(Evening.ID).orElseThrow().entries().size())
                .isOne();
    }

    @Test
    void whoLeavesBeforeTheStartGetsTheFeeBackEveryTime() {
        Evening evening = sitting(PrizeRules.of(Amount.of(FEE)), 2);
        for (int time = 0; time < 3; time++) {
            assertThat(evening.desk.leave(leaving(1))).isInstanceOf(LeaveOutcome.Left.class);
            assertThat(evening.desk.leave(leaving(1))).isInstanceOf(LeaveOutcome.NotIn.class);
            assertThat(evening.purse("p1")).isEqualTo(1_000);
            assertThat(join(evening, 1, "p1")).isInstanceOf(JoinOutcome.Joined.class);
            assertThat(evening.purse("p1")).isEqualTo(900);
        }
        assertThat(evening.balance(POT)).isEqualTo(2 * FEE);
    }

    @Test
    @DisplayName("13: 1 entrant: cancelled, with a full refund")
    void aTournamentThatCannotStartGivesAllFeesBack() {
        Evening evening = sitting(new PrizeRules(Amount.of(FEE), Amount.of(500), PrizeRules.SPLIT), 1);
        assertThat(evening.desk.start(Evening.ID, Evening.BOSS)).isInstanceOf(StartOutcome.TooFew.class);
        assertThat(evening.purse("p1")).isEqualTo(1_000);
        assertThat(evening.balance(POT)).isZero();
        assertThat(evening.balance(HOUSE)).isZero();
    }

    @Test
    void aCancelledTournamentGivesAllFeesBackAlsoToThoseWhoWithdrew() {
        Evening evening = sitting(new PrizeRules(Amount.of(FEE), Amount.of(500), PrizeRules.SPLIT), 4);
        evening.desk.start(Evening.ID, Evening.BOSS);
        evening.desk.withdraw(leaving(2));
        assertThat(evening.purse("p2")).isEqualTo(900);
        assertThat(evening.balance(POT)).isEqualTo(4 * FEE + 500);
        evening.desk.cancel(new CancelTournament(Evening.ID, "a storm", Evening.BOSS));
        IntStream.rangeClosed(1, 4)
                .forEach(n -> assertThat(evening.purse("p" + n)).isEqualTo(1_000));
        assertThat(evening.balance(POT)).isZero();
        assertThat(evening.balance(HOUSE)).isEqualTo(500);
        assertThat(total(evening)).isZero();
    }

    @Test
    void whoeverIsLeftAloneWinsTheWholePot() {
        Evening evening = sitting(PrizeRules.of(Amount.of(FEE)), 2);
        evening.desk.start(Evening.ID, Evening.BOSS);
        evening.desk.withdraw(leaving(2));
        assertThat(evening.desk.tournament(Evening.ID).orElseThrow()).isInstanceOf(Tournament.Finished.class);
        assertThat(evening.purse("p1")).isEqualTo(1_000 - FEE + 2 * FEE);
        assertThat(evening.purse("p2")).isEqualTo(900);
        assertThat(evening.balance(POT)).isZero();
    }

    @Test
    void theBestShareThePotAndTheHouseGetsTheDust() {
        Evening evening = sitting(new PrizeRules(Amount.of(FEE), Amount.of(7), List.of(5_000, 2_500, 1_500, 1_000)), 4);
        evening.desk.start(Evening.ID, Evening.BOSS);
        Tournament.Finished end = (Tournament.Finished) evening.playOut();
        Bracket bracket = end.bracket();
        assertThat(won(evening, end, end.champion())).isEqualTo(203);
        assertThat(won(evening, end, bracket.runnerUp().orElseThrow())).isEqualTo(101);
        assertThat(won(evening, end, bracket.third().orElseThrow())).isEqualTo(61);
        assertThat(won(evening, end, bracket.fourth().orElseThrow())).isEqualTo(40);
        assertThat(evening.balance(HOUSE)).isEqualTo(2);
        assertThat(evening.balance(POT)).isZero();
        assertThat(total(evening)).isZero();
        assertThat(evening.transactions.<Long>read(storage -> storage.outbox().waiting().stream()
                        .filter(TournamentFact.PrizePaid.class::isInstance)
                        .count()))
                .isEqualTo(4);
    }

    @Test
    void theHouseAddsWhatItHasBeforeItMakesMore() {
        Evening evening = sitting(new PrizeRules(Amount.ZERO, Amount.of(500), PrizeRules.SPLIT), 2);
        evening.transactions.write(storage -> storage.ledger()
                .post(Movement.between(
                        "seed",
                        Evening.CHIPS,
                        Reason.GRANT,
                        Evening.ENGINE,
                        new Account.Mint(Evening.PARLOR),
                        HOUSE,
                        Amount.of(120))));
        long minted = evening.balance(new Account.Mint(Evening.PARLOR));
        evening.desk.start(Evening.ID, Evening.BOSS);
        assertThat(evening.balance(HOUSE)).isZero();
        assertThat(evening.balance(new Account.Mint(Evening.PARLOR))).isEqualTo(minted - 380);
        Tournament.Finished end = (Tournament.Finished) evening.playOut();
        assertThat(evening.purse(ownerOf(end, end.champion()).value())).isEqualTo(1_350);
    }

    @Test
    void fightersOfTheHouseSitForNothingAndTheirPrizesStayWithTheHouse() {
        Evening evening = Evening.announced(
                Evening.plan(4, Seeding.SEEDED, true)
                        .rules()
                        .with(new PrizeRules(Amount.of(FEE), Amount.of(300), PrizeRules.SPLIT)),
                2,
                new Payroll());
        assertThat(evening.balance(POT)).isZero();
        evening.desk.start(Evening.ID, Evening.BOSS);
        evening.playOut();
        assertThat(evening.balance(HOUSE)).isEqualTo(300);
        assertThat(evening.balance(POT)).isZero();
    }

    @Test
    void sharesOfRanksThatNobodyHoldsGoToTheOthersInProportion() {
        PrizeRules rules = new PrizeRules(Amount.ZERO, Amount.ZERO, List.of(5_000, 3_000, 2_000));
        assertThat(rules.divide(Amount.of(1_000), ranks(1, 2, 3)).values())
                .containsExactly(Amount.of(500), Amount.of(300), Amount.of(200));
        assertThat(rules.divide(Amount.of(1_000), ranks(1, 2)).values())
                .containsExactly(Amount.of(625), Amount.of(375));
        assertThat(rules.divide(Amount.of(1_000), ranks(1)).values()).containsExactly(Amount.of(1_000));
        assertThat(rules.divide(Amount.of(1_000), ranks(1, 2, 3, 4)).get(4)).isEqualTo(Amount.ZERO);
        PrizeRules odd = new PrizeRules(Amount.ZERO, Amount.ZERO, List.of(0, 10_000));
        assertThat(odd.divide(Amount.of(9), ranks(1)).values()).containsExactly(Amount.of(9));
    }

    @Test
    void impossiblePrizesAreRefused() {
        assertThatThrownBy(() -> new PrizeRules(Amount.ZERO, Amount.ZERO, List.of()))
                .hasMessageContaining("10000");
        assertThatThrownBy(() -> new PrizeRules(Amount.ZERO, Amount.ZERO, List.of(9_999)))
                .hasMessageContaining("9999");
        assertThatThrownBy(() -> new PrizeRules(Amount.ZERO, Amount.ZERO, List.of(11_000, -1_000)))
                .hasMessageContaining("-1000");
        assertThatThrownBy(() -> new PrizeRules(Amount.ZERO, Amount.ZERO, List.of(2_000, 2_000, 2_000, 2_000, 2_000)))
                .hasMessageContaining("1 to 4");
        TournamentRules rules = Evening.plan(64, Seeding.SEEDED, true).rules();
        assertThatThrownBy(() -> rules.with(PrizeRules.of(new Amount(Long.MAX_VALUE / 63))))
                .hasMessageContaining("64 seats");
    }

    private static Evening sitting(PrizeRules prizes, int entrants) {
        TournamentRules rules = Evening.plan(4, Seeding.SEEDED, true).rules().with(prizes);
        Evening evening = Evening.announced(rules, 0, new Payroll());
        for (int n = 1; n <= entrants; n++) {
            evening.enrich("p" + n, 1_000);
            assertThat(join(evening, n, "p" + n)).isInstanceOf(JoinOutcome.Joined.class);
        }
        return evening;
    }

    private static JoinOutcome join(Evening evening, int fighter, String owner) {
        PlayerId player = new PlayerId(owner);
        return evening.desk.join(new JoinTournament(Evening.ID, Entrant.of(Evening.fighter(fighter), player), player));
    }

    private static LeaveTournament leaving(int n) {
        return new LeaveTournament(Evening.ID, Evening.fighter(n).id(), Evening.BOSS);
    }

    private static PlayerId owner(int n) {
        return new PlayerId("p" + n);
    }

    private static PlayerId ownerOf(Tournament tournament, FighterId fighter) {
        return tournament.entries().find(fighter).orElseThrow().owner().orElseThrow();
    }

    private static long won(Evening evening, Tournament tournament, FighterId fighter) {
        return evening.purse(ownerOf(tournament, fighter).value()) - (1_000 - FEE);
    }

    private static long total(Evening evening) {
        return evening.transactions.<Long>read(
                storage -> storage.ledger().total(Evening.CHIPS).value());
    }

    private static SortedSet<Integer> ranks(Integer... held) {
        return new TreeSet<>(List.of(held));
    }
}
