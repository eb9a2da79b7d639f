package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.MeritRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Timetable TIMES =
            new Timetable(Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(8), 3);
    private static final Actor STRANGER = new Actor.Player(new PlayerId("stranger"));

    @Test
    void everyStepIsTakenAtItsTime() {
        Evening evening = timed(2);
        List<String> log = new ArrayList<>();
        while (evening.earliest().isPresent()) {
            evening.now = evening.earliest().orElseThrow();
            long second = Duration.between(Evening.START, evening.now).toSeconds();
            evening.transactions.takeDue(() -> evening.now, step -> {
                assertThat(evening.desk.take(step)).isEqualTo(new StepOutcome.Done());
                log.add(second + " " + step);
            });
        }
        assertThat(log)
                .containsExactly(
                        "600 tournament.start t1",
                        "600 tournament.open t1",
                        "720 match.lock t1.r1m1",
                        "720 match.draw t1.r1m1",
                        "720 match.show t1.r1m1",
                        "728 match.show t1.r1m1",
                        "736 match.show t1.r1m1",
                        "744 match.settle t1.r1m1");
        assertThat(evening.desk.tournament(Evening.ID).orElseThrow()).isInstanceOf(Tournament.Finished.class);
    }

    @Test
    void whatComesNextIsKnownAtAnyTime() {
        Evening evening = timed(4);
        assertThat(evening.desk.due(Evening.ID)).contains(Evening.START.plusSeconds(600));
        evening.playUntil(Evening.START.plusSeconds(700));
        assertThat(evening.desk.due(Evening.ID)).contains(Evening.START.plusSeconds(720));
        evening.playUntil(Evening.START.plusSeconds(744));
        assertThat(evening.desk.due(Evening.ID)).contains(Evening.START.plusSeconds(774));
        evening.now = Evening.START.plusSeconds(1_000);
        assertThat(evening.desk.due(Evening.ID)).as("late").contains(evening.now);
        evening.desk.pause(Evening.ID, Evening.BOSS);
        assertThat(evening.desk.due(Evening.ID)).isEmpty();
        assertThat(evening.desk.due(new TournamentId("t9"))).isEmpty();
        assertThat(Evening.started(4).desk.due(Evening.ID)).as("no timetable").isEmpty();
    }

    @Test
    void aPauseLiesBetweenTwoMatches() {
        Evening evening = timed(4);
        evening.playUntil(Evening.START.plusSeconds(744));
        assertThat(evening.due(TournamentTask.OPEN.on(Evening.ID))).contains(Evening.START.plusSeconds(774));
    }

    @Test
    @DisplayName("6: a step that is taken before its time, or twice, does nothing")
    void aStepIsTakenOnceAndNotBeforeItsTime() {
        Evening evening = timed(2);
        Step start = TournamentTask.START.on(Evening.ID);
        Instant due = Evening.START.plusSeconds(600);
        evening.now = due.minusNanos(1);
        assertThat(evening.desk.take(start)).isEqualTo(new StepOutcome.NotDue(due));
        evening.now = due;
        assertThat(evening.desk.take(start)).isEqualTo(new StepOutcome.Done());
        assertThat(evening.desk.take(start)).isEqualTo(new StepOutcome.NothingToDo());
        assertThat(evening.desk.take(new Step("pool.pay", "t1"))).isEqualTo(new StepOutcome.NotMine());
    }

    @Test
    void theCurtainRisesSomeTimeAfterTheDraw() {
        TournamentRules rules =
                Evening.plan(8, Seeding.SEEDED, false).rules().with(TIMES.curtain(Duration.ofSeconds(12)));
        Evening evening = Evening.announced(rules, 2, new Payroll());
        evening.playUntil(Evening.START.plusSeconds(720));
        assertThat(evening.earliest()).contains(Evening.START.plusSeconds(732));
        evening.playUntil(Evening.START.plusSeconds(732));
        assertThat(evening.earliest()).contains(Evening.START.plusSeconds(740));
    }

    @Test
    void aTournamentWithoutATimetablePlansNothing() {
        Evening evening = Evening.started(4);
        evening.playOut();
        assertThat(evening.earliest()).isEmpty();
    }

    @Test
    void theOrganiserRunsTheNextStepAtOnce() {
        Evening evening = timed(2);
        List<String> ran = new ArrayList<>();
        while (evening.desk.runNext(Evening.ID, Evening.BOSS) instanceof RunNextOutcome.Ran next) {
            ran.add(next.step().task());
            assertThat(evening.steps()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(ran)
                .containsExactly(
                        "tournament.start",
                        "tournament.open",
                        "match.lock",
                        "match.draw",
                        "match.show",
                        "match.show",
                        "match.show",
                        "match.settle");
        assertThat(evening.desk.runNext(Evening.ID, Evening.BOSS)).isInstanceOf(RunNextOutcome.Over.class);
        assertThat(evening.earliest()).isEmpty();
    }

    @Test
    void onlyTheOrganiserPausesResumesAndHurries() {
        Evening evening = timed(2);
        TournamentId missing = new TournamentId("t9");
        assertThat(evening.desk.pause(Evening.ID, STRANGER))
                .isEqualTo(new PauseOutcome.NotOrganiser(Evening.ORGANISER));
        assertThat(evening.desk.resume(Evening.ID, STRANGER))
                .isEqualTo(new ResumeOutcome.NotOrganiser(Evening.ORGANISER));
        assertThat(evening.desk.runNext(Evening.ID, STRANGER))
                .isEqualTo(new RunNextOutcome.NotOrganiser(Evening.ORGANISER));
        assertThat(evening.desk.pause(missing, Evening.BOSS)).isEqualTo(new PauseOutcome.NoSuchTournament(missing));
        assertThat(evening.desk.resume(missing, Evening.BOSS)).isEqualTo(new ResumeOutcome.NoSuchTournament(missing));
        assertThat(evening.desk.runNext(missing, Evening.BOSS)).isEqualTo(new RunNextOutcome.NoSuchTournament(missing));
    }

    @Test
    @DisplayName("10: a pause neither prolongs the end that was announced nor shortens what was left of it")
    void bettingGoesOnForWhatWasLeftWhenItIsResumed() {
        Evening evening = timed(2);
        evening.enrich("anna", 1_000);
        evening.playUntil(Evening.START.plusSeconds(600));
        Match.Betting match = evening.betting();
        evening.now = match.until().minusSeconds(45);
        assertThat(evening.desk.pause(Evening.ID, Evening.BOSS)).isInstanceOf(PauseOutcome.Paused.class);
        evening.now = match.until().minusNanos(1);
        assertThat(evening.bet("b1", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Placed.class);
        evening.now = match.until();
        assertThat(evening.bet("b2", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Closed.class);
        assertThat(evening.earliest()).isEmpty();
        assertThat(evening.desk.lock(match.id(), Evening.BOSS)).isInstanceOf(LockMatchOutcome.Paused.class);
        assertThat(evening.desk.runNext(Evening.ID, Evening.BOSS)).isInstanceOf(RunNextOutcome.Paused.class);

        evening.now = match.until().plusSeconds(3_600);
        ResumeOutcome.Resumed resumed = (ResumeOutcome.Resumed) evening.desk.resume(Evening.ID, Evening.BOSS);
        Instant until = evening.now.plusSeconds(45);
        assertThat(resumed.betting()).contains(match.until(until));
        assertThat(evening.due(TournamentTask.LOCK.on(match.id()))).contains(until);
        evening.now = until.minusNanos(1);
        assertThat(evening.bet("b3", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Placed.class);
        evening.playUntil(until);
        assertThat(evening.bet("b4", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Closed.class);
        Match.Showing shown = (Match.Showing) evening.desk.match(match.id()).orElseThrow();
        assertThat(shown.fight().proof().entries()).containsExactly("b1|A|100", "b3|A|100");
    }

    @Test
    void aWindowThatWasOverBeforeThePauseIsNotOpenedAgain() {
        Evening evening = timed(2);
        evening.playUntil(Evening.START.plusSeconds(600));
        Match.Betting match = evening.betting();
        evening.now = match.until();
        evening.desk.pause(Evening.ID, Evening.BOSS);
        evening.now = match.until().plusSeconds(60);
        assertThat(evening.desk.resume(Evening.ID, Evening.BOSS))
                .isEqualTo(new ResumeOutcome.Resumed(
                        (Tournament.Ongoing) evening.desk.tournament(Evening.ID).orElseThrow(), Optional.empty()));
        assertThat(evening.due(TournamentTask.LOCK.on(match.id()))).contains(evening.now);
    }

    @Test
    void aPausedMatchMayBeVoidedAndIsFoughtAgainBehindThePause() {
        Evening evening = timed(2);
        evening.playUntil(Evening.START.plusSeconds(600));
        Match.Betting match = evening.betting();
        evening.desk.pause(Evening.ID, Evening.BOSS);
        evening.now = evening.now.plusSeconds(100);
        assertThat(evening.desk.voidMatch(new VoidMatch(match.id(), "a wrong picture", Evening.BOSS)))
                .isInstanceOf(VoidMatchOutcome.Voided.class);
        assertThat(evening.earliest()).isEmpty();
        evening.now = evening.now.plusSeconds(100);
        evening.desk.resume(Evening.ID, Evening.BOSS);
        assertThat(evening.due(TournamentTask.OPEN.on(Evening.ID))).contains(evening.now.plus(TIMES.pause()));
        evening.playUntil(evening.now.plus(TIMES.pause()));
        assertThat(evening.betting().id()).isNotEqualTo(match.id());
    }

    @Test
    void aPausedSignUpTakesNobodyAndGoesOnWithItsCountdown() {
        Evening evening = timed(2);
        evening.now = Evening.START.plusSeconds(590);
        evening.desk.pause(Evening.ID, Evening.BOSS);
        assertThat(evening.desk.join(
                        new JoinTournament(Evening.ID, Entrant.ofTheHouse(Evening.fighter(9)), Evening.ORGANISER)))
                .isInstanceOf(JoinOutcome.Closed.class);
        assertThat(evening.desk.pause(Evening.ID, Evening.BOSS)).isInstanceOf(PauseOutcome.AlreadyPaused.class);
        evening.now = evening.now.plusSeconds(1_000);
        evening.desk.resume(Evening.ID, Evening.BOSS);
        assertThat(evening.desk.resume(Evening.ID, Evening.BOSS)).isInstanceOf(ResumeOutcome.NotPaused.class);
        assertThat(evening.due(TournamentTask.START.on(Evening.ID))).contains(evening.now.plusSeconds(10));
    }

    @Test
    void aPausedTournamentMayBeCancelled() {
        Evening evening = timed(2);
        evening.enrich("anna", 500);
        evening.playUntil(Evening.START.plusSeconds(600));
        evening.bet("b1", "anna", evening.betting(), Corner.A, 500);
        evening.desk.pause(Evening.ID, Evening.BOSS);
        assertThat(evening.desk.cancel(new CancelTournament(Evening.ID, "a storm", Evening.BOSS)))
                .isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(evening.purse("anna")).isEqualTo(500);
        assertThat(evening.earliest()).isEmpty();
        assertThat(evening.desk.resume(Evening.ID, Evening.BOSS)).isInstanceOf(ResumeOutcome.NotPaused.class);
    }

    @Test
    void aCancelledSignUpPlansNothing() {
        Evening evening = timed(2);
        evening.desk.cancel(new CancelTournament(Evening.ID, "a storm", Evening.BOSS));
        assertThat(evening.earliest()).isEmpty();
    }

    @Test
    void aLargeMatchIsPaidAndCalledOffInStepsOfItsOwn() {
        Evening evening = timed(4, new Payroll(1, MeritRules.standard()));
        evening.enrich("anna", 900);
        evening.enrich("bert", 900);
        evening.enrich("carl", 900);
        evening.playUntil(Evening.START.plusSeconds(600));
        Match.Betting first = evening.betting();
        for (String who : List.of("carl", "anna", "bert")) {
            evening.bet("1" + who, who, first, Corner.A, 100);
        }
        FighterIds out = new FighterIds(first);
        assertThat(evening.desk.withdraw(new LeaveTournament(Evening.ID, out.a(), Evening.BOSS)))
                .isInstanceOf(WithdrawOutcome.Withdrawing.class);
        assertThat(List.of(evening.purse("anna"), evening.purse("bert"), evening.purse("carl")))
                .containsExactly(900L, 800L, 800L);
        assertThat(evening.desk.withdraw(new LeaveTournament(Evening.ID, out.b(), Evening.BOSS)))
                .isEqualTo(new WithdrawOutcome.OnStage(first.id()));
        assertThat(evening.desk.cancel(new CancelTournament(Evening.ID, "why", Evening.BOSS)))
                .isEqualTo(new CancelOutcome.OnStage(first.id()));
        evening.playUntil(evening.now);
        assertThat(evening.desk.match(first.id()).orElseThrow()).isInstanceOf(Match.WalkOver.class);
        assertThat(List.of(evening.purse("anna"), evening.purse("bert"), evening.purse("carl")))
                .containsOnly(900L);

        evening.playUntil(evening.now.plus(TIMES.pause()));
        Match.Betting second = evening.betting();
        evening.bet("2anna", "anna", second, Corner.A, 100);
        evening.bet("2bert", "bert", second, Corner.A, 100);
        evening.desk.lock(second.id(), Evening.BOSS);
        assertThat(evening.desk.voidMatch(new VoidMatch(second.id(), "rain", Evening.BOSS)))
                .isInstanceOf(VoidMatchOutcome.Voiding.class);
        assertThat(evening.desk.openBetting(Evening.ID, Evening.BOSS)).isInstanceOf(BettingOutcome.StillLive.class);
        evening.playUntil(evening.now);
        assertThat(evening.desk.match(second.id()).orElseThrow()).isInstanceOf(Match.Voided.class);
        assertThat(evening.betting.pool(second.pool()).orElseThrow()).isInstanceOf(Pool.Voided.class);

        evening.playUntil(evening.now.plus(TIMES.pause()));
        evening.bet("3anna", "anna", evening.betting(), Corner.A, 100);
        evening.bet("3bert", "bert", evening.betting(), Corner.A, 100);
        assertThat(evening.desk.cancel(new CancelTournament(Evening.ID, "a storm", Evening.BOSS)))
                .isInstanceOf(CancelOutcome.Cancelling.class);
        evening.playUntil(evening.now);
        assertThat(evening.desk.tournament(Evening.ID).orElseThrow())
                .isInstanceOfSatisfying(
                        Tournament.Cancelled.class,
                        over -> assertThat(over.reason()).isEqualTo("a storm"));
        assertThat(List.of(evening.purse("anna"), evening.purse("bert"), evening.purse("carl")))
                .containsOnly(900L);
        assertThat(evening.balance(new Account.House(Evening.PARLOR))).isZero();
        assertThat(evening.earliest()).isEmpty();
    }

    @Test
    void impossibleTimesAreRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Timetable(Duration.ZERO, second, second, 3))
                .hasMessageContaining("sign-up");
        assertThatThrownBy(() -> new Timetable(second, second.negated(), second, 3))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Timetable(second, second, second.negated(), 3))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> TIMES.curtain(second.negated()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("curtains must not be negative");
        assertThatThrownBy(() -> new Timetable(second, second, second, 0)).hasMessageContaining("1 to 100");
    }

    private record FighterIds(FighterId a, FighterId b) {
        FighterIds(Match.Paired match) {
            this(match.pairing().a().id(), match.pairing().b().id());
        }
    }

    private static Evening timed(int entrants) {
        return timed(entrants, new Payroll());
    }

    private static Evening timed(int entrants, Payroll payroll) {
        return Evening.announced(Evening.plan(8, Seeding.SEEDED, false).rules().with(TIMES), entrants, payroll);
    }
}
