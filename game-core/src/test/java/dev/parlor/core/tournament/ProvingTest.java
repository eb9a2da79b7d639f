package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.fighter.Corner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Past matches and draws are held against what was stored before them. */
class ProvingTest {
    private final Evening evening = new Evening();

    private Match.Betting started(Seeding seeding) {
        evening.desk.announce(Evening.plan(8, seeding, false));
        for (int n = 1; n <= 4; n++) {
            evening.desk.join(
                    new JoinTournament(Evening.ID, Entrant.ofTheHouse(Evening.fighter(n)), Evening.ORGANISER));
        }
        evening.desk.start(Evening.ID, Evening.BOSS);
        return evening.open();
    }

    @Test
    void aSettledMatchIsProvenAgainstWhatItsPoolCarried() {
        Match.Betting open = started(Seeding.SEEDED);
        evening.enrich("ann", 1_000);
        evening.bet("b1", "ann", open, Corner.A, 100);
        Match.Locked locked = evening.lock(open);
        Match match = evening.settle(evening.draw(locked)).match();
        MatchProofOutcome.Proven proven = (MatchProofOutcome.Proven) evening.desk.prove(match.id());
        Publication published = proven.published();
        assertThat(published.commitment()).contains(open.commitment());
        assertThat(published.inputs()).contains(open.inputs().hash());
        assertThat(published.digest())
                .map(digest -> digest.hex())
                .contains(locked.digest().text());
        assertThat(proven.verification()).isInstanceOf(Verification.Sound.class);
        assertThat(proven.verification().checked())
                .contains(
                        "the commitment is the published one",
                        "the inputs hash is the published one",
                        "the digest is the published one");
        assertThat(MatchVerifier.verify(proven.proof(), published)).isEqualTo(proven.verification());
    }

    @Test
    void noProofTellsTheWinnerBeforeTheShowIsOver() {
        Match.Betting open = started(Seeding.SEEDED);
        assertThat(evening.desk.prove(open.id())).isEqualTo(new MatchProofOutcome.NotOver(open));
        Match.Drawn drawn = evening.draw(evening.lock(open));
        assertThat(evening.desk.prove(open.id())).isEqualTo(new MatchProofOutcome.NotOver(drawn));
        evening.desk.show(open.id(), Evening.ENGINE);
        assertThat(evening.desk.prove(open.id())).isEqualTo(new MatchProofOutcome.NotOver(drawn.showing()));
    }

    @Test
    void aVoidedMatchOpensItsSeedAndBets() {
        Match.Betting open = started(Seeding.SEEDED);
        evening.enrich("ann", 1_000);
        evening.bet("b1", "ann", open, Corner.A, 100);
        evening.lock(open);
        evening.desk.voidMatch(new VoidMatch(open.id(), "rain", Evening.BOSS));
        MatchProofOutcome.Opened opened = (MatchProofOutcome.Opened) evening.desk.prove(open.id());
        assertThat(opened.revealed().bets()).containsExactly("b1|A|100");
        assertThat(opened.verification())
                .isEqualTo(new Verification.Sound(List.of(
                        "the revealed seed hashes to the published commitment "
                                + open.commitment().shortened(),
                        "the 1 bets hash to the published digest")));
    }

    @Test
    void aRandomDrawOfSeedsIsProvenAgainstTheSecretThatWasKeptSinceTheAnnouncement() {
        started(Seeding.RANDOM);
        SeedingProofOutcome.Proven proven = (SeedingProofOutcome.Proven) evening.desk.prove(Evening.ID);
        assertThat(proven.verification()).isInstanceOf(Verification.Sound.class);
        assertThat(proven.verification().checked()).contains("the commitment is the published one");
        evening.desk.pause(Evening.ID, Evening.BOSS);
        assertThat(evening.desk.prove(Evening.ID)).isEqualTo(proven);
    }

    @Test
    void whatIsNotThereHasNoProof() {
        MatchId nowhere = new MatchId("nowhere");
        assertThat(evening.desk.prove(nowhere)).isEqualTo(new MatchProofOutcome.NoSuchMatch(nowhere));
        assertThat(evening.desk.prove(Evening.ID)).isEqualTo(new SeedingProofOutcome.NoSuchTournament(Evening.ID));
        started(Seeding.SEEDED);
        assertThat(evening.desk.prove(Evening.ID)).isInstanceOf(SeedingProofOutcome.NotDrawn.class);
    }
}
