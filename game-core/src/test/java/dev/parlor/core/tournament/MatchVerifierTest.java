package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Drawn;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.StreamProof;
import dev.parlor.core.chance.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchVerifierTest {
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    /** A stream that is sound under any inputs, since nothing was drawn from it. */
    private static final List<StreamProof> NOTHING_DRAWN = List.of(new StreamProof(Purpose.MATCH, "m-1", List.of(), 0));

    private static final Fight FIGHT = Fight.draw(SEED, Matches.EXAMPLE, Matches.BETS, Optional.empty());

    @Test
    void aTrueProofIsSoundAndGivesTheSameFightAgain() {
        Verification verification = MatchVerifier.verify(FIGHT.proof(), Publication.of(SEED.commitment()));
        assertThat(verification).isInstanceOf(Verification.Sound.class);
        assertThat(verification.checked())
                .contains("the chance of A, 631579 ppm, follows from the strengths", "it makes A, ape-7, the winner");
        assertThat(MatchVerifier.again(FIGHT.proof())).contains(FIGHT);
    }

    @Test
    void aBeaconChangesTheFightAndIsProved() {
        Fight withBeacon = Fight.draw(SEED, Matches.EXAMPLE, Matches.BETS, Optional.of("c0ffee"));
        assertThat(withBeacon.proof().streams()).isNotEqualTo(FIGHT.proof().streams());
        assertThat(MatchVerifier.verify(withBeacon.proof(), lookedUp("c0ffee"))).isInstanceOf(Verification.Sound.class);
        assertThat(MatchVerifier.again(withBeacon.proof())).contains(withBeacon);
    }

    /** Who may choose the round after the bets may choose the winner, so a round that nobody looked up is not proof. */
    @Test
    void aBeaconThatNobodyLookedUpIsRefused() {
        DrawProof proof = Fight.draw(SEED, Matches.EXAMPLE, Matches.BETS, Optional.of("1"))
                .proof();
        for (Publication published : List.of(Publication.none(), lookedUp("2"))) {
            assertThat(MatchVerifier.verify(proof, published))
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            broken -> assertThat(broken.what()).isEqualTo("beacon"));
        }
        assertThat(MatchVerifier.verify(FIGHT.proof(), lookedUp("1"))).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void otherInputsOrBetsThanThePublishedOnesAreNamed() {
        DrawProof proof = FIGHT.proof();
        Sha256 other = Sha256.of("other");
        Publication inputs = new Publication(
                Optional.of(proof.commitment()), Optional.of(other), Optional.empty(), Optional.empty());
        Publication digest = new Publication(
                Optional.empty(), Optional.of(proof.inputsHash()), Optional.of(other), Optional.empty());
        assertThat(((Verification.Broken) MatchVerifier.verify(proof, inputs)).what())
                .isEqualTo("published inputs hash");
        assertThat(((Verification.Broken) MatchVerifier.verify(proof, digest)).what())
                .isEqualTo("published digest");
    }

    @Test
    void impossibleMatchesAreNamed() {
        MatchInputs right = Matches.EXAMPLE;
        List<String> himself = new ArrayList<>(right.lines());
        himself.set(4, himself.get(3).replaceFirst("A", "B"));
        assertThat(broken(with(himself, Matches.BETS, NOTHING_DRAWN, "A"), SEED))
                .isEqualTo("inputs");
        List<String> tooMuch = List.of("b-1|A|9223372036854775807", "b-2|B|1");
        assertThat(broken(Fight.draw(SEED, right, tooMuch, Optional.empty()).proof(), SEED))
                .isEqualTo("sum of the stakes");
    }

    private static Publication lookedUp(String round) {
        return new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(round));
    }

    @Test
    void anotherCommitmentThanThePublishedOneIsNamed() {
        assertThat(broken(FIGHT.proof(), SEED.derive("other"))).isEqualTo("published commitment");
    }

    @Test
    void aChanceThatDoesNotFollowFromTheStrengthsIsNamed() {
        List<String> inputs = new ArrayList<>(FIGHT.proof().inputs());
        inputs.set(5, "631578");
        MatchInputs bent = MatchInputs.read(inputs).orElseThrow();
        assertThat(broken(Fight.draw(SEED, bent, Matches.BETS, Optional.empty()).proof(), SEED))
                .isEqualTo("ppm of A");
    }

    @Test
    void inputsOfAnotherFormAreNamed() {
        List<String> inputs = List.of("parlor/1", "t-1", "m-1");
        assertThat(broken(with(inputs, Matches.BETS, NOTHING_DRAWN, "A"), SEED)).isEqualTo("inputs");
        assertThat(MatchVerifier.again(with(inputs, Matches.BETS, NOTHING_DRAWN, "A")))
                .isEmpty();
    }

    @Test
    void betsThatAreNoBetsAreNamed() {
        assertThat(broken(fightWith(List.of("b-1|C|100")), SEED)).isEqualTo("bet line");
        assertThat(broken(fightWith(List.of("b-1|A|0")), SEED)).isEqualTo("bet line");
        assertThat(broken(fightWith(List.of("b-2|A|1", "b-1|A|1")), SEED)).isEqualTo("order of the bets");
        assertThat(broken(fightWith(List.of("b-1|A|1", "b-1|A|1")), SEED)).isEqualTo("order of the bets");
    }

    @Test
    void aWinnerThatTheNumberDoesNotMakeIsNamed() {
        DrawProof proof = FIGHT.proof();
        assertThat(broken(with(proof.inputs(), proof.entries(), proof.streams(), "B"), SEED))
                .isEqualTo("winner");
        assertThat(broken(with(proof.inputs(), proof.entries(), proof.streams(), "a"), SEED))
                .isEqualTo("winner");
    }

    @Test
    void aNumberBelowAnotherBoundIsNamedEvenIfItFollowsFromTheSeed() {
        DrawProof proof = FIGHT.proof();
        FairDraw other = FairDraw.open(SEED, proof.scope(Purpose.MATCH, "m-1"));
        other.below(10);
        assertThat(broken(
                        with(
                                proof.inputs(),
                                proof.entries(),
                                List.of(other.proof(), proof.streams().get(1)),
                                "A"),
                        SEED))
                .isEqualTo("decision");
    }

    @Test
    void missingFurtherAndForeignStreamsAreNamed() {
        DrawProof proof = FIGHT.proof();
        StreamProof match = proof.streams().get(0);
        StreamProof transcript = proof.streams().get(1);
        FairDraw foreign = FairDraw.open(SEED, proof.scope(Purpose.MATCH, "m-2"));
        for (List<StreamProof> streams : List.of(
                List.<StreamProof>of(),
                List.of(match),
                List.of(transcript, match),
                List.of(match, transcript, transcript),
                List.of(foreign.proof(), transcript))) {
            assertThat(broken(with(proof.inputs(), proof.entries(), streams, "A"), SEED))
                    .isEqualTo("streams");
        }
    }

    @Test
    void aTranscriptCutShortIsNamed() {
        DrawProof proof = FIGHT.proof();
        StreamProof told = proof.streams().get(1);
        List<Drawn> fewer = told.drawn().subList(0, told.drawn().size() - 1);
        StreamProof cut = new StreamProof(told.purpose(), told.subject(), fewer, told.rejected());
        assertThat(broken(
                        with(
                                proof.inputs(),
                                proof.entries(),
                                List.of(proof.streams().get(0), cut),
                                "A"),
                        SEED))
                .isEqualTo("transcript");
    }

    private static DrawProof fightWith(List<String> bets) {
        return Fight.draw(SEED, Matches.EXAMPLE, bets, Optional.empty()).proof();
    }

    private static DrawProof with(List<String> inputs, List<String> bets, List<StreamProof> streams, String result) {
        return DrawProof.of(SEED, inputs, bets, Optional.empty(), streams, result);
    }

    private static String broken(DrawProof proof, Seed published) {
        return switch (MatchVerifier.verify(proof, Publication.of(published.commitment()))) {
            case Verification.Broken broken -> broken.what();
            case Verification.Sound sound -> "nothing";
        };
    }
}
