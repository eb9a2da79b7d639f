package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.StreamProof;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpTest {
    private static final PlayerId ANNA = new PlayerId("anna");
    private static final PlayerId BEN = new PlayerId("ben");
    private static final TournamentId UNKNOWN = new TournamentId("unknown");

    @Test
    void anAnnouncementIsMadeOnce() {
        Evening evening = Evening.withFighters(0, 8);
        TournamentPlan plan = Evening.plan(8, Seeding.SEEDED, false);
        assertThat(evening.desk.announce(plan)).isInstanceOf(AnnounceOutcome.Repeated.class);
        assertThat(evening.desk.announce(Evening.plan(16, Seeding.SEEDED, false)))
                .isInstanceOf(AnnounceOutcome.NameTaken.class);
    }

    @Test
    void ownersEnterTheirOwnAndTheOrganiserThoseOfTheHouse() {
        Evening evening = Evening.withFighters(0, 8);
        assertThat(join(evening, 1, ANNA, ANNA)).isInstanceOf(JoinOutcome.Joined.class);
        assertThat(join(evening, 2, BEN, ANNA)).isInstanceOf(JoinOutcome.NotYours.class);
        assertThat(evening.desk.join(new JoinTournament(Evening.ID, Entrant.ofTheHouse(Evening.fighter(3)), ANNA)))
                .isInstanceOf(JoinOutcome.NotYours.class);
        assertThat(evening.desk.join(
                        new JoinTournament(Evening.ID, Entrant.ofTheHouse(Evening.fighter(3)), Evening.ORGANISER)))
                .isInstanceOf(JoinOutcome.Joined.class);
        assertThat(entries(evening)).containsExactly("f1", "f3");
    }

    @Test
    void nobodyIsInTwice() {
        Evening evening = Evening.withFighters(0, 8);
        join(evening, 1, ANNA, ANNA);
        assertThat(join(evening, 1, ANNA, ANNA))
                .isEqualTo(new JoinOutcome.AlreadyIn(Entrant.of(Evening.fighter(1), ANNA)));
        assertThat(join(evening, 1, BEN, BEN)).isInstanceOf(JoinOutcome.AlreadyIn.class);
        assertThat(join(evening, 2, ANNA, ANNA)).isInstanceOf(JoinOutcome.AlreadyIn.class);
        assertThat(entries(evening)).containsExactly("f1");
    }

    @Test
    void aFullTournamentTakesNobody() {
        Evening evening = Evening.withFighters(2, 2);
        assertThat(join(evening, 3, ANNA, ANNA)).isEqualTo(new JoinOutcome.Full(2));
        evening.desk.leave(new LeaveTournament(Evening.ID, new FighterId("f1"), Evening.BOSS));
        assertThat(join(evening, 3, ANNA, ANNA)).isInstanceOf(JoinOutcome.Joined.class);
        assertThat(join(evening, 4, BEN, BEN)).isEqualTo(new JoinOutcome.Full(2));
    }

    @Test
    void whoIsInCanLeaveUntilTheStart() {
        Evening evening = Evening.withFighters(2, 8);
        join(evening, 3, ANNA, ANNA);
        assertThat(leave(evening, "f3", BEN)).isInstanceOf(LeaveOutcome.NotYours.class);
        assertThat(leave(evening, "f3", ANNA)).isInstanceOf(LeaveOutcome.Left.class);
        assertThat(leave(evening, "f3", ANNA)).isEqualTo(new LeaveOutcome.NotIn(new FighterId("f3")));
        assertThat(leave(evening, "f1", Evening.ORGANISER)).isInstanceOf(LeaveOutcome.Left.class);
        assertThat(entries(evening)).containsExactly("f2");
    }

    @Test
    void afterTheStartNobodyJoinsOrLeaves() {
        Evening evening = Evening.started(4);
        assertThat(join(evening, 9, ANNA, ANNA)).isInstanceOf(JoinOutcome.Closed.class);
        assertThat(leave(evening, "f1", Evening.ORGANISER)).isInstanceOf(LeaveOutcome.Closed.class);
        assertThat(evening.desk.start(Evening.ID, Evening.BOSS)).isInstanceOf(StartOutcome.Closed.class);
    }

    @Test
    void onlyTheOrganiserAndTheEngineStart() {
        Evening evening = Evening.withFighters(4, 8);
        assertThat(evening.desk.start(Evening.ID, new Actor.Player(ANNA)))
                .isEqualTo(new StartOutcome.NotOrganiser(Evening.ORGANISER));
        assertThat(evening.desk.start(Evening.ID, Evening.ENGINE)).isInstanceOf(StartOutcome.Started.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void withFewerThanTwoTheTournamentIsCancelled(int entrants) {
        Evening evening = Evening.withFighters(entrants, 8);
        assertThat(evening.desk.start(Evening.ID, Evening.BOSS)).isInstanceOf(StartOutcome.TooFew.class);
        assertThat(evening.desk.tournament(Evening.ID).orElseThrow()).isInstanceOf(Tournament.Cancelled.class);
        assertThat(evening.desk.matches(Evening.ID)).isEmpty();
    }

    @Test
    void aRandomDrawIsProved() {
        Evening evening = new Evening();
        AnnounceOutcome announced = evening.desk.announce(Evening.plan(8, Seeding.RANDOM, false));
        for (int n = 1; n <= 5; n++) {
            evening.desk.join(
                    new JoinTournament(Evening.ID, Entrant.ofTheHouse(Evening.fighter(n)), Evening.ORGANISER));
        }
        StartOutcome started = evening.desk.start(Evening.ID, Evening.BOSS);
        Tournament.SignUp signUp = ((AnnounceOutcome.Announced) announced).tournament();
        Tournament.Running running = ((StartOutcome.Started) started).tournament();
        DrawProof proof = running.draw().orElseThrow();
        assertThat(Verifier.verify(proof, Publication.of(signUp.commitment()))).isInstanceOf(Verification.Sound.class);
        assertThat(proof.entries()).containsExactly("f1|1/1", "f2|1/2", "f3|1/3", "f4|1/4", "f5|1/5");
        assertThat(proof.result())
                .isEqualTo(
                        running.bracket().seeds().stream().map(FighterId::value).collect(Collectors.joining(" ")));
    }

    @Test
    void aRandomDrawIsDrawnAgainFromItsProof() {
        Entrants entries = Entrants.NONE;
        for (String id : List.of("b", "a", "a#", "a!x", "c")) {
            entries =
                    entries.with(Entrant.ofTheHouse(new Fighter(new FighterId(id), id, Strength.ofRank(3), List.of())));
        }
        Seed seed = Seed.ofHex("7".repeat(64));
        DrawProof proof = SeedDraw.of(Evening.plan(8, Seeding.RANDOM, false), entries, seed)
                .proof()
                .orElseThrow();
        assertThat(proof.entries()).containsExactly("a|1/3", "a!x|1/3", "a#|1/3", "b|1/3", "c|1/3");
        assertThat(SeedingVerifier.verify(proof, Publication.of(seed.commitment())))
                .isInstanceOf(Verification.Sound.class);
        assertThat(broken(proof, proof.inputs(), proof.entries(), "a b c a# a!x"))
                .isEqualTo("order of the seeds");
        assertThat(broken(proof, List.of("parlor/1", "t1", "seeded"), proof.entries(), ""))
                .isEqualTo("inputs");
        assertThat(broken(proof, proof.inputs(), proof.entries().reversed(), ""))
                .isEqualTo("order of the entries");
        assertThat(broken(proof, proof.inputs(), proof.entries().subList(0, 3), ""))
                .isEqualTo("streams");
        assertThat(broken(proof, proof.inputs(), List.of("a|1/1"), "a")).isEqualTo("number of entries");
        assertThat(broken(proof, proof.inputs(), List.of("a|1/1", "a|1/2"), "a a"))
                .isEqualTo("order of the entries");
        for (String odd : List.of("junk", "|1/1", "c|0/1", "c|x", "c d|1/1")) {
            assertThat(broken(proof, proof.inputs(), List.of("a|1/1", odd), ""))
                    .as(odd)
                    .isEqualTo("entry");
        }
        assertThat(broken(proof, List.of("parlor/1", "t:1", "random"), proof.entries(), ""))
                .isEqualTo("inputs");
    }

    /** A stream that is sound under any inputs, since nothing was drawn from it. */
    private static final List<StreamProof> NOTHING_DRAWN = List.of(new StreamProof(Purpose.PICK, "x", List.of(), 0));

    private static String broken(DrawProof proof, List<String> inputs, List<String> entries, String result) {
        boolean same = inputs.equals(proof.inputs()) && entries.equals(proof.entries());
        DrawProof bent = DrawProof.of(
                proof.seed(), inputs, entries, Optional.empty(), same ? proof.streams() : NOTHING_DRAWN, result);
        return ((Verification.Broken) SeedingVerifier.verify(bent, Publication.none())).what();
    }

    @Test
    void whatIsUnknownIsSaidToBe() {
        TournamentDesk desk = Evening.started(4).desk;
        MatchId match = new MatchId("unknown");
        assertThat(List.of(
                        desk.join(new JoinTournament(UNKNOWN, Entrant.of(Evening.fighter(1), ANNA), ANNA)),
                        desk.leave(new LeaveTournament(UNKNOWN, new FighterId("f1"), Evening.BOSS)),
                        desk.withdraw(new LeaveTournament(UNKNOWN, new FighterId("f1"), Evening.BOSS)),
                        desk.start(UNKNOWN, Evening.BOSS),
                        desk.openBetting(UNKNOWN, Evening.BOSS),
                        desk.cancel(new CancelTournament(UNKNOWN, "why", Evening.BOSS)),
                        desk.lock(match, Evening.BOSS),
                        desk.draw(match, Evening.BOSS),
                        desk.show(match, Evening.BOSS),
                        desk.settle(match, Evening.BOSS),
                        desk.voidMatch(new VoidMatch(match, "why", Evening.BOSS))))
                .containsExactly(
                        new JoinOutcome.NoSuchTournament(UNKNOWN),
                        new LeaveOutcome.NoSuchTournament(UNKNOWN),
                        new WithdrawOutcome.NoSuchTournament(UNKNOWN),
                        new StartOutcome.NoSuchTournament(UNKNOWN),
                        new BettingOutcome.NoSuchTournament(UNKNOWN),
                        new CancelOutcome.NoSuchTournament(UNKNOWN),
                        new LockMatchOutcome.NoSuchMatch(match),
                        new DrawOutcome.NoSuchMatch(match),
                        new ShowOutcome.NoSuchMatch(match),
                        new SettleMatchOutcome.NoSuchMatch(match),
                        new VoidMatchOutcome.NoSuchMatch(match));
    }

    private static JoinOutcome join(Evening evening, int fighter, PlayerId owner, PlayerId by) {
        return evening.desk.join(new JoinTournament(Evening.ID, Entrant.of(Evening.fighter(fighter), owner), by));
    }

    private static LeaveOutcome leave(Evening evening, String fighter, PlayerId by) {
        return evening.desk.leave(new LeaveTournament(Evening.ID, new FighterId(fighter), new Actor.Player(by)));
    }

    private static List<String> entries(Evening evening) {
        return evening.desk.tournament(Evening.ID).orElseThrow().entries().fighters().stream()
                .map(fighter -> fighter.id().value())
                .toList();
    }
}
