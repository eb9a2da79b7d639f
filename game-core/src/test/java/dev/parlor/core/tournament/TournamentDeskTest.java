package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.Fact;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.OpenOutcome;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.betting.VoidOutcome;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TournamentDeskTest {
    private static final Actor STRANGER = new Actor.Player(new PlayerId("stranger"));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 9, 17, 31, 64})
    void aTournamentIsPlayedToItsChampion(int entrants) {
        Evening evening = Evening.started(entrants);
        Tournament end = evening.playOut();
        assertThat(end).isInstanceOf(Tournament.Finished.class);
        Tournament.Finished finished = (Tournament.Finished) end;
        List<Match> matches = evening.desk.matches(Evening.ID);
        assertThat(matches.stream().filter(Match.Settled.class::isInstance))
                .hasSize(entrants - 1 + (entrants >= 4 ? 1 : 0));
        assertThat(finished.bracket().champion()).contains(finished.champion());
        assertThat(finished.bracket().third().isPresent()).isEqualTo(entrants >= 4);
        Match last = evening.desk
                .match(new MatchId("t1." + finished.bracket().plan().last()))
                .orElseThrow();
        assertThat(((Match.Settled) last).winner().id()).isEqualTo(finished.champion());
    }

    @Test
    void whatIsPublishedBeforeTheFirstStakeIsWhatIsDrawnWith() {
        Evening evening = Evening.started(4);
        BettingOutcome.Opened opened = (BettingOutcome.Opened) evening.desk.openBetting(Evening.ID, Evening.ENGINE);
        Match.Drawn drawn = evening.draw(evening.lock(opened.match()));
        assertThat(opened.pool().terms().published()).hasValueSatisfying(published -> {
            assertThat(published.commitment())
                    .isEqualTo(drawn.fight().proof().commitment().hash());
            assertThat(published.inputs()).isEqualTo(drawn.fight().proof().inputsHash());
        });
        assertThat(MatchVerifier.verify(
                        drawn.fight().proof(), Publication.of(opened.match().commitment())))
                .isInstanceOf(Verification.Sound.class);
    }

    @Test
    void theBetsAreThePublicsPartInTheDraw() {
        Evening evening = Evening.started(4);
        evening.enrich("anna", 1_000);
        Match.Betting match = evening.open();
        evening.bet("b2", "anna", match, Corner.B, 200);
        evening.bet("b1", "anna", match, Corner.A, 300);
        Match.Locked locked = evening.lock(match);
        assertThat(locked.bets()).containsExactly("b1|A|300", "b2|B|200");
        Pool.Locked pool = (Pool.Locked) evening.betting.pool(match.pool()).orElseThrow();
        assertThat(pool.digest().hex()).isEqualTo(locked.digest().text());
        assertThat(evening.draw(locked).fight().proof().entries()).isEqualTo(locked.bets());
    }

    @Test
    void theBettingDeskDoesNotStepAMatchsPool() {
        Evening evening = Evening.started(4);
        evening.enrich("anna", 1_000);
        Match.Betting match = evening.open();
        assertThat(evening.bet("b1", "anna", match, Corner.A, 300)).isInstanceOf(BetOutcome.Placed.class);
        assertRefusesToStep(evening, match.pool());
        Match.Locked locked = evening.lock(match);
        assertRefusesToStep(evening, match.pool());
        assertThat(evening.settle(evening.draw(locked)).match().id()).isEqualTo(match.id());
        assertRefusesToStep(evening, match.pool());
        assertThat(evening.playOut()).isInstanceOf(Tournament.Finished.class);
    }

    @Test
    void nobodyTakesTheNameOfAComingPool() {
        Evening evening = Evening.started(4);
        Match.Betting match = evening.open();
        Terms terms = Terms.of(Evening.PARLOR, Evening.CHIPS, Pairing.picks(), PoolRules.of(Takeout.HOUSE));
        PoolId second = PoolId.reservedFor("t1.r1m2");
        for (PoolId wished : List.of(second, match.pool())) {
            assertThat(evening.betting.open(new OpenPool(wished, terms, Evening.START)))
                    .isEqualTo(new OpenOutcome.ReservedName(wished));
        }
        assertThat(evening.betting.open(new OpenPool(new PoolId("t1.r1m2"), terms, Evening.START)))
                .isInstanceOf(OpenOutcome.Opened.class);
        evening.settle(evening.draw(evening.lock(match)));
        assertThat(evening.open().pool()).isEqualTo(second);
        assertThat(match.pool()).hasToString("#t1.r1m1");
    }

    @Test
    void theLongestMatchNameNamesAPool() {
        Fixture longest = new Fixture(new TournamentId("x".repeat(48)), new Place(6, 32), 99_999);
        assertThat(PoolId.reservedFor(longest.id().value()).value()).hasSizeLessThanOrEqualTo(64);
    }

    private static void assertRefusesToStep(Evening evening, PoolId id) {
        Pool pool = evening.betting.pool(id).orElseThrow();
        assertThat(evening.betting.lock(id)).isEqualTo(new LockOutcome.KeptElsewhere(pool));
        assertThat(evening.betting.settle(SettlePool.of(id, Pairing.pick(Corner.B))))
                .isEqualTo(new SettleOutcome.KeptElsewhere(pool));
        assertThat(evening.betting.voidPool(VoidPool.of(id, "a grudge")))
                .isEqualTo(new VoidOutcome.KeptElsewhere(pool));
        assertThat(evening.betting.pool(id)).contains(pool);
    }

    @Test
    void organiserAndOwnersMayNotBet() {
        Evening evening = ownersPlay(false);
        Match.Betting match = evening.open();
        assertThat(evening.bet("b1", "organiser", match, Corner.A, 100)).isInstanceOf(BetOutcome.Barred.class);
        assertThat(evening.bet("b2", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Barred.class);
        assertThat(evening.bet("b3", "cora", match, Corner.A, 100)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    void ownersMayBetWhereTheRulesAllowItButTheOrganiserNever() {
        Evening evening = ownersPlay(true);
        Match.Betting match = evening.open();
        assertThat(evening.bet("b1", "organiser", match, Corner.A, 100)).isInstanceOf(BetOutcome.Barred.class);
        assertThat(evening.bet("b2", "anna", match, Corner.A, 100)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    void theEngineWaitsForTheEndOfTheBettingAndTheOrganiserNeedNot() {
        Evening evening = Evening.started(4);
        Match.Betting match = evening.open();
        assertThat(match.until()).isEqualTo(Evening.START.plus(Evening.WINDOW));
        evening.now = match.until().minusMillis(1);
        assertThat(evening.desk.lock(match.id(), Evening.ENGINE))
                .isEqualTo(new LockMatchOutcome.TooEarly(match.until()));
        evening.now = match.until();
        assertThat(evening.desk.lock(match.id(), Evening.ENGINE)).isInstanceOf(LockMatchOutcome.Locked.class);
        assertThat(evening.desk.lock(match.id(), Evening.ENGINE)).isInstanceOf(LockMatchOutcome.AlreadyLocked.class);
    }

    @Test
    void oneMatchIsLiveAtATime() {
        Evening evening = Evening.started(4);
        Match.Betting match = evening.open();
        assertThat(evening.desk.openBetting(Evening.ID, Evening.BOSS)).isEqualTo(new BettingOutcome.StillLive(match));
        Match.Drawn drawn = evening.draw(evening.lock(match));
        assertThat(evening.desk.openBetting(Evening.ID, Evening.BOSS)).isEqualTo(new BettingOutcome.StillLive(drawn));
        evening.settle(drawn);
        assertThat(evening.open().id()).hasToString("t1.r1m2");
    }

    @Test
    void strangersTakeNoStep() {
        Evening evening = Evening.started(4);
        Match.Betting match = evening.open();
        assertThat(List.of(
                        evening.desk.openBetting(Evening.ID, STRANGER),
                        evening.desk.lock(match.id(), STRANGER),
                        evening.desk.draw(match.id(), STRANGER),
                        evening.desk.show(match.id(), STRANGER),
                        evening.desk.settle(match.id(), STRANGER),
                        evening.desk.voidMatch(new VoidMatch(match.id(), "why", STRANGER)),
                        evening.desk.cancel(new CancelTournament(Evening.ID, "why", STRANGER))))
                .containsExactly(
                        new BettingOutcome.NotOrganiser(Evening.ORGANISER),
                        new LockMatchOutcome.NotOrganiser(Evening.ORGANISER),
                        new DrawOutcome.NotOrganiser(Evening.ORGANISER),
                        new ShowOutcome.NotOrganiser(Evening.ORGANISER),
                        new SettleMatchOutcome.NotOrganiser(Evening.ORGANISER),
                        new VoidMatchOutcome.NotOrganiser(Evening.ORGANISER),
                        new CancelOutcome.NotOrganiser(Evening.ORGANISER));
        assertThat(evening.desk.match(match.id())).contains(match);
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        Evening evening = Evening.started(4);
        MatchId first = new MatchId("t1.r1m1");
        MatchId last = new MatchId("t1.r2m1");
        assertThat(evening.desk.lock(first, Evening.BOSS)).isInstanceOf(LockMatchOutcome.NotOpen.class);
        assertThat(evening.desk.lock(last, Evening.BOSS)).isInstanceOf(LockMatchOutcome.NotOpen.class);
        assertThat(evening.desk.voidMatch(new VoidMatch(first, "why", Evening.BOSS)))
                .isInstanceOf(VoidMatchOutcome.NotOpen.class);
        Match.Betting match = evening.open();
        assertThat(evening.desk.draw(first, Evening.BOSS)).isEqualTo(new DrawOutcome.NotLocked(match));
        assertThat(evening.desk.show(first, Evening.BOSS)).isEqualTo(new ShowOutcome.NotDrawn(match));
        assertThat(evening.desk.settle(first, Evening.BOSS)).isEqualTo(new SettleMatchOutcome.NotDrawn(match));
        Match.Drawn drawn = evening.draw(evening.lock(match));
        assertThat(evening.desk.draw(first, Evening.BOSS)).isEqualTo(new DrawOutcome.AlreadyDrawn(drawn));
        assertThat(evening.desk.lock(first, Evening.BOSS)).isEqualTo(new LockMatchOutcome.AlreadyLocked(drawn));
        assertThat(evening.desk.voidMatch(new VoidMatch(first, "why", Evening.BOSS)))
                .isEqualTo(new VoidMatchOutcome.TooLate(drawn));
        Match.Settled settled = evening.settle(drawn).match();
        assertThat(evening.desk.settle(first, Evening.BOSS)).isEqualTo(new SettleMatchOutcome.AlreadySettled(settled));
        assertThat(evening.desk.draw(first, Evening.BOSS)).isEqualTo(new DrawOutcome.AlreadyDrawn(settled));
        assertThat(evening.desk.show(first, Evening.BOSS)).isEqualTo(new ShowOutcome.NotDrawn(settled));
    }

    @Test
    void stepsAfterTheEndAreRefused() {
        Evening evening = Evening.started(2);
        Tournament end = evening.playOut();
        MatchId last = new MatchId("t1.r1m1");
        assertThat(evening.desk.openBetting(Evening.ID, Evening.BOSS)).isEqualTo(new BettingOutcome.NotRunning(end));
        assertThat(evening.desk.settle(last, Evening.BOSS)).isInstanceOf(SettleMatchOutcome.AlreadySettled.class);
        assertThat(withdraw(evening, "f1")).isEqualTo(new WithdrawOutcome.NotRunning(end));
        assertThat(evening.desk.cancel(new CancelTournament(Evening.ID, "why", Evening.BOSS)))
                .isEqualTo(new CancelOutcome.Over(end));
    }

    @Test
    void aShowGoesFromSceneToScene() {
        Evening evening = Evening.started(2);
        Match.Drawn drawn = evening.draw(evening.lock(evening.open()));
        assertThat(evening.desk.show(drawn.id(), Evening.ENGINE)).isEqualTo(new ShowOutcome.Shown(drawn.showing()));
        assertThat(evening.desk.show(drawn.id(), Evening.ENGINE))
                .isEqualTo(new ShowOutcome.Shown(drawn.showing().next()));
        assertThat(evening.settle(drawn).match()).isEqualTo(drawn.settled());
    }

    @Test
    void aVoidedMatchGivesBackAndIsFoughtAgain() {
        Evening evening = Evening.started(2);
        evening.enrich("anna", 1_000);
        Match.Betting match = evening.open();
        evening.bet("b1", "anna", match, Corner.A, 400);
        VoidMatchOutcome.Voided outcome = (VoidMatchOutcome.Voided)
                evening.desk.voidMatch(new VoidMatch(match.id(), "a power cut", Evening.BOSS));
        assertThat(evening.purse("anna")).isEqualTo(1_000);
        assertThat(outcome.match().revealed().seed().commitment()).isEqualTo(match.commitment());
        assertThat(outcome.match().revealed().bets()).containsExactly("b1|A|400");
        Match.Betting again = evening.open();
        assertThat(again.id()).isEqualTo(outcome.again().id()).isNotEqualTo(match.id());
        assertThat(again.commitment()).isNotEqualTo(match.commitment());
        assertThat(evening.settle(evening.draw(evening.lock(again))).tournament())
                .isInstanceOf(Tournament.Finished.class);
        assertThat(evening.desk.voidMatch(new VoidMatch(match.id(), "again", Evening.BOSS)))
                .isEqualTo(new VoidMatchOutcome.AlreadyVoided(outcome.match()));
    }

    @Test
    void aWithdrawalDuringTheBettingGivesBackAndTheOtherWalksOver() {
        Evening evening = Evening.started(4);
        evening.enrich("anna", 1_000);
        Match.Betting match = evening.open();
        evening.bet("b1", "anna", match, Corner.A, 400);
        WithdrawOutcome.Withdrawn outcome = (WithdrawOutcome.Withdrawn) withdraw(evening, "f1");
        assertThat(outcome.refunded().map(Settlement.Voided::books))
                .hasValueSatisfying(books -> assertThat(books.paid().value()).isEqualTo(400));
        assertThat(evening.purse("anna")).isEqualTo(1_000);
        assertThat(evening.betting.pool(match.pool()).orElseThrow()).isInstanceOf(Pool.Voided.class);
        Match.WalkOver walkOver =
                (Match.WalkOver) evening.desk.match(match.id()).orElseThrow();
        assertThat(walkOver.winner()).contains(new FighterId("f4"));
        assertThat(walkOver.revealed()).map(Revealed::bets).contains(List.of("b1|A|400"));
        assertThat(withdraw(evening, "f1")).isEqualTo(new WithdrawOutcome.NotIn(new FighterId("f1")));
        assertThat(evening.playOut()).isInstanceOf(Tournament.Finished.class);
    }

    @Test
    void whoeverIsOnStageStaysToTheEnd() {
        Evening evening = Evening.started(4);
        Match.Drawn drawn = evening.draw(evening.lock(evening.open()));
        assertThat(withdraw(evening, "f1")).isEqualTo(new WithdrawOutcome.OnStage(drawn.id()));
        assertThat(evening.desk.cancel(new CancelTournament(Evening.ID, "why", Evening.BOSS)))
                .isEqualTo(new CancelOutcome.OnStage(drawn.id()));
        assertThat(withdraw(evening, "f2")).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        evening.settle(drawn);
        assertThat(evening.playOut()).isInstanceOf(Tournament.Finished.class);
    }

    @Test
    void onlyOwnersOrganiserAndEngineWithdraw() {
        Evening evening = ownersPlay(false);
        LeaveTournament wish = new LeaveTournament(Evening.ID, new FighterId("f1"), STRANGER);
        assertThat(evening.desk.withdraw(new LeaveTournament(Evening.ID, new FighterId("f9"), Evening.ENGINE)))
                .isInstanceOf(WithdrawOutcome.NotIn.class);
        assertThat(evening.desk.withdraw(wish)).isInstanceOf(WithdrawOutcome.NotYours.class);
        assertThat(evening.desk.withdraw(
                        new LeaveTournament(Evening.ID, new FighterId("f1"), new Actor.Player(new PlayerId("anna")))))
                .isInstanceOf(WithdrawOutcome.Withdrawn.class);
    }

    @Test
    void whenAllButOneWithdrawTheLastIsChampion() {
        Evening evening = Evening.started(5);
        for (String fighter : List.of("f1", "f2", "f3")) {
            withdraw(evening, fighter);
        }
        assertThat(withdraw(evening, "f5"))
                .isInstanceOfSatisfying(
                        WithdrawOutcome.Withdrawn.class,
                        outcome -> assertThat(outcome.tournament())
                                .isInstanceOfSatisfying(
                                        Tournament.Finished.class,
                                        finished ->
                                                assertThat(finished.champion()).hasToString("f4")));
    }

    @Test
    void aCancelledTournamentGivesBackAndSweepsUp() {
        Evening evening = Evening.started(4);
        evening.enrich("anna", 10_000);
        Match.Betting match = evening.open();
        evening.bet("b1", "anna", match, Corner.A, 400);
        CancelOutcome outcome = evening.desk.cancel(new CancelTournament(Evening.ID, "no light", Evening.BOSS));
        assertThat(outcome).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(evening.purse("anna")).isEqualTo(10_000);
        assertThat(evening.desk.match(match.id()).orElseThrow()).isInstanceOf(Match.Voided.class);
    }

    @Test
    void dustIsCarriedIntoTheNextPoolAndFromTheLastToTheHouse() {
        Evening evening = Evening.started(4);
        evening.enrich("anna", 100_000);
        evening.enrich("ben", 100_000);
        evening.enrich("cora", 100_000);
        long carried = 0;
        boolean sawDust = false;
        while (evening.desk.tournament(Evening.ID).orElseThrow() instanceof Tournament.Running) {
            Match.Betting match = evening.open();
            for (Corner corner : Corner.values()) {
                evening.bet(match.id() + "-a" + corner, "anna", match, corner, 101);
                evening.bet(match.id() + "-b" + corner, "ben", match, corner, 137);
                evening.bet(match.id() + "-c" + corner, "cora", match, corner, corner == Corner.A ? 211 : 47);
            }
            evening.settle(evening.draw(evening.lock(match)));
            Pool.Settled pool = settled(evening, match.pool());
            assertThat(pool.books().carriedIn().value()).isEqualTo(carried);
            carried = pool.books().carriedOut().value();
            sawDust |= carried > 0;
            assertThat(evening.balance(Evening.plan(64, Seeding.SEEDED, false).carry()))
                    .isEqualTo(carried);
        }
        assertThat(sawDust).isTrue();
        assertThat(carried).isZero();
    }

    @Test
    void everyStepLeavesAFact() {
        Evening evening = Evening.started(2);
        evening.playOut();
        List<Fact> facts =
                evening.transactions.write(storage -> storage.outbox().drain());
        assertThat(facts.stream()
                        .filter(TournamentFact.class::isInstance)
                        .map(fact -> fact.getClass().getSimpleName()))
                .containsExactly(
                        "TournamentAnnounced",
                        "FighterJoined",
                        "FighterJoined",
                        "TournamentStarted",
                        "BettingOpened",
                        "MatchLocked",
                        "MatchDrawn",
                        "MatchSettled",
                        "TournamentFinished");
        assertThat(facts).allMatch(fact -> fact.parlor().equals(Evening.PARLOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "right\u202eto left", "isolated\u2066"})
    void reasonsAreOneLineOfPlainWords(String reason) {
        MatchId match = new MatchId("t1.r1m1");
        assertThatIllegalArgumentException().isThrownBy(() -> new VoidMatch(match, reason, Evening.BOSS));
        assertThatIllegalArgumentException().isThrownBy(() -> new CancelTournament(Evening.ID, reason, Evening.BOSS));
        assertThat(new VoidMatch(match, "\u201ca power cut\u201d", Evening.BOSS).reason())
                .hasSize(13);
    }

    private static Pool.Settled settled(Evening evening, PoolId pool) {
        return (Pool.Settled) evening.betting.pool(pool).orElseThrow();
    }

    private static WithdrawOutcome withdraw(Evening evening, String fighter) {
        return evening.desk.withdraw(new LeaveTournament(Evening.ID, new FighterId(fighter), Evening.BOSS));
    }

    private static Evening ownersPlay(boolean ownersMayBet) {
        Evening evening = new Evening();
        evening.desk.announce(Evening.plan(2, Seeding.SEEDED, ownersMayBet));
        int n = 1;
        for (String owner : List.of("anna", "ben")) {
            PlayerId player = new PlayerId(owner);
            evening.desk.join(new JoinTournament(Evening.ID, Entrant.of(Evening.fighter(n++), player), player));
        }
        for (String player : List.of("organiser", "anna", "cora")) {
            evening.enrich(player, 1_000);
        }
        evening.desk.start(Evening.ID, Evening.BOSS);
        return evening;
    }
}
