package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.ClientSeed;
import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.PlayerDraw;
import dev.parlor.core.chance.PlayerDraws;
import dev.parlor.core.chance.ProofOutcome;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.RevealOutcome;
import dev.parlor.core.chance.RotateOutcome;
import dev.parlor.core.chance.RotateSeed;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every storage of seeds and receipts must do, alone and under the fairness desk. */
public abstract class FairnessContract {
    private static final SeedOwner ANN = new SeedOwner(Fixtures.PARLOR, Fixtures.player("ann"));
    private static final SeedOwner BOB = new SeedOwner(Fixtures.PARLOR, Fixtures.player("bob"));
    private static final Seed RUN = Seed.ofHex("cd".repeat(32));
    private static final List<String> ODDS = List.of("machine lucky", "odds 4711");

    private Transactions<? extends FairnessDesk.Storage> transactions;
    private FairnessDesk desk;

    /** For a storage's author to extend. */
    protected FairnessContract() {}

    /**
     * Opens an empty storage; called at the start of tests.
     *
     * @param source makes its seeds
     * @return transactions on it
     */
    protected abstract Transactions<? extends FairnessDesk.Storage> openStorage(SeedSource source);

    @BeforeEach
    final void open() {
        open(Seeds.derivedFrom(RUN));
    }

    private void open(SeedSource source) {
        transactions = openStorage(source);
        desk = new FairnessDesk(transactions);
    }

    @Test
    final void aSecretIsMadeOnceAndStays() {
        AtomicLong made = new AtomicLong();
        open(subject -> RUN.derive(subject + made.incrementAndGet()));
        Seed first = seed("t1.r1m1");
        assertThat(seed("t1.r1m1")).isEqualTo(first);
        assertThat(seed("t1.r1m2")).isNotEqualTo(first);
        assertThat(transactions.<Seed>read(storage -> storage.seeds().of("t1.r1m1")))
                .isEqualTo(first);
        assertThat(made).hasValue(2);
    }

    @Test
    final void whoOnlyReadsMakesNoSecret() {
        assertThatThrownBy(
                        () -> transactions.<Seed>read(storage -> storage.seeds().of("t1.r1m1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    final void threadsThatAskAtOnceGetTheSameSecret() {
        AtomicLong made = new AtomicLong();
        open(subject -> RUN.derive(subject + made.incrementAndGet()));
        assertThat(Races.run(8, racer -> seed("t1.r1m1"))).containsOnly(seed("t1.r1m1"));
    }

    @Test
    final void bothCommitmentsAreShownBeforeAnythingIsDrawn() {
        SeedPair pair = desk.pair(ANN);
        assertThat(pair.generation()).isEqualTo(1);
        assertThat(pair.clientSeed()).isEqualTo(ClientSeed.FIRST);
        assertThat(pair.draws()).isZero();
        assertThat(pair.next()).isNotEqualTo(pair.current());
        assertThat(desk.pair(ANN)).isEqualTo(pair);
        assertThat(desk.pair(BOB).current()).isNotEqualTo(pair.current());
    }

    @Test
    final void aRotationRevealsWhatWasCommittedToAndUsesWhatWasShown() {
        SeedPair before = desk.pair(ANN);
        RotateOutcome.Rotated rotated = rotate(before, "lucky horse");
        assertThat(rotated.revealed().commitment()).isEqualTo(before.current());
        assertThat(rotated.commitment()).isEqualTo(before.current());
        SeedPair after = rotated.pair();
        assertThat(after.current()).isEqualTo(before.next());
        assertThat(after.next()).isNotIn(before.current(), before.next());
        assertThat(after.clientSeed()).isEqualTo(new ClientSeed("lucky horse"));
        assertThat(after.generation()).isEqualTo(2);
        assertThat(desk.pair(ANN)).isEqualTo(after);
    }

    @Test
    final void theSameWishToRotateTwiceRotatesOnce() {
        SeedPair before = desk.pair(ANN);
        RotateOutcome.Rotated first = rotate(before, "lucky");
        assertThat(rotate(before, "lucky")).isEqualTo(first);
        assertThat(desk.rotate(new RotateSeed(ANN, before.next(), "other")))
                .isEqualTo(new RotateOutcome.OtherSeed(first.pair()));
        assertThat(desk.pair(ANN)).isEqualTo(first.pair());
    }

    @Test
    final void whoWasNotShownTheNextCommitmentCannotChoose() {
        SeedPair pair = desk.pair(ANN);
        assertThat(desk.rotate(new RotateSeed(ANN, pair.current(), "lucky")))
                .isEqualTo(new RotateOutcome.OtherSeed(pair));
        assertThat(desk.rotate(new RotateSeed(ANN, pair.next(), "a|b")))
                .isEqualTo(new RotateOutcome.UnfitClientSeed("a|b"));
        assertThat(desk.pair(ANN)).isEqualTo(pair);
    }

    @Test
    final void aSeedIsRevealedOnlyAfterItsRotation() {
        assertThat(desk.reveal(ANN, 1)).isEqualTo(new RevealOutcome.NoSuchSeed(1));
        SeedPair first = desk.pair(ANN);
        assertThat(desk.reveal(ANN, 1)).isEqualTo(new RevealOutcome.StillSecret(first));
        RotateOutcome.Rotated rotated = rotate(first, "lucky");
        assertThat(desk.reveal(ANN, 1)).isEqualTo(new RevealOutcome.Revealed(1, rotated.revealed()));
        assertThat(desk.reveal(ANN, 2)).isEqualTo(new RevealOutcome.StillSecret(rotated.pair()));
        assertThat(desk.reveal(ANN, 3)).isEqualTo(new RevealOutcome.StillSecret(rotated.pair()));
        assertThat(desk.reveal(ANN, 4)).isEqualTo(new RevealOutcome.NoSuchSeed(4));
        assertThat(desk.reveal(ANN, 0)).isEqualTo(new RevealOutcome.NoSuchSeed(0));
    }

    @Test
    final void aPendingDrawKeepsItsSeedSecret() {
        PlayerDraw draw = inside(draws -> draws.begin(ANN, "i1", ODDS));
        SeedPair pair = desk.pair(ANN);
        assertThat(pair.pending()).containsExactly(draw);
        assertThat(desk.rotate(new RotateSeed(ANN, pair.next(), "lucky")))
                .isEqualTo(new RotateOutcome.DrawPending(pair));
        assertThat(desk.prove(draw.id())).isEqualTo(new ProofOutcome.NoSuchDraw(draw.id()));
        finish(draw);
        assertThat(rotate(desk.pair(ANN), "lucky").commitment()).isEqualTo(draw.commitment());
    }

    @Test
    final void aPendingDrawGivesTheSameNumbersEachTimeItIsOpened() {
        PlayerDraw draw = inside(draws -> draws.begin(ANN, "i1", ODDS));
        Long first = inside(draws -> draws.open(draw, Purpose.SLOTS).below(Long.MAX_VALUE));
        Long again = inside(draws -> draws.open(draw, Purpose.SLOTS).below(Long.MAX_VALUE));
        Long other = inside(draws -> draws.open(draw, Purpose.ROLL).below(Long.MAX_VALUE));
        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        finish(draw);
        assertThatThrownBy(() -> inside(draws -> draws.open(draw, Purpose.SLOTS)))
                .hasMessageContaining("is not pending");
        assertThatThrownBy(() -> finish(draw)).hasMessageContaining("is not pending");
    }

    @Test
    final void aDrawIsProvenOnceItsSeedIsRotatedOut() {
        Receipt receipt = spin(ANN, "i1");
        assertThat(desk.prove(receipt.id())).isEqualTo(new ProofOutcome.SeedInUse(receipt));
        SeedPair before = desk.pair(ANN);
        RotateOutcome.Rotated rotated = rotate(before, "lucky");
        ProofOutcome.Proven proven = (ProofOutcome.Proven) desk.prove(receipt.id());
        assertThat(proven.proof().seed()).isEqualTo(rotated.revealed());
        assertThat(proven.proof().entries()).containsExactly("parlor|i1");
        assertThat(proven.proof().inputs()).containsExactly("parlor/1", "machine lucky", "odds 4711");
        assertThat(proven.published().commitment()).contains(before.current());
        assertThat(proven.published().digest()).contains(Sha256.of("parlor|i1"));
        assertThat(proven.verification()).isInstanceOf(Verification.Sound.class);
        assertThat(Verifier.verify(proven.proof(), proven.published())).isEqualTo(proven.verification());
    }

    @Test
    final void noDrawUsesARevealedSeed() {
        Receipt first = spin(ANN, "i1");
        Seed revealed = rotate(desk.pair(ANN), "lucky").revealed();
        Receipt second = spin(ANN, "i1");
        assertThat(second.draw().commitment()).isNotEqualTo(revealed.commitment());
        assertThat(second.draw().clientSeed()).isEqualTo(new ClientSeed("lucky"));
        assertThat(second.id().nonce()).isEqualTo(first.id().nonce() + 1);
        assertThat(second.streams()).isNotEqualTo(first.streams());
    }

    @Test
    final void noNonceRepeatsUnderRacesAndRotations() {
        desk.pair(ANN);
        List<Receipt> receipts = Races.run(16, racer -> {
            Receipt receipt = spin(ANN, "i" + racer);
            desk.rotate(new RotateSeed(ANN, desk.pair(ANN).next(), "lucky" + racer));
            return receipt;
        });
        assertThat(receipts)
                .extracting(receipt -> receipt.id().nonce())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 16).boxed().toList());
        assertThat(desk.pair(ANN).draws()).isEqualTo(16);
        rotate(desk.pair(ANN), "last");
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(desk.prove(receipt.id()))
                        .isInstanceOfSatisfying(
                                ProofOutcome.Proven.class,
                                proven -> assertThat(proven.verification()).isInstanceOf(Verification.Sound.class)));
    }

    @Test
    final void receiptsComeInPages() {
        List<Receipt> all =
                IntStream.rangeClosed(1, 5).mapToObj(i -> spin(ANN, "i" + i)).toList();
        Receipt ofBob = spin(BOB, "i1");
        assertThat(desk.receipts(ANN, Long.MAX_VALUE, 2)).containsExactly(all.get(4), all.get(3));
        assertThat(desk.receipts(ANN, 4, 10)).containsExactly(all.get(2), all.get(1), all.get(0));
        assertThat(desk.receipts(BOB, Long.MAX_VALUE, 10)).containsExactly(ofBob);
        assertThat(desk.prove(new DrawId(BOB, 2))).isEqualTo(new ProofOutcome.NoSuchDraw(new DrawId(BOB, 2)));
    }

    @Test
    final void aDrawHasOneReceipt() {
        Receipt receipt = spin(ANN, "i1");
        assertThatThrownBy(() -> transactions.write(storage -> {
                    storage.receipts().add(receipt);
                    return receipt;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    final void workThatThrowsLeavesNoDraw() {
        SeedPair before = desk.pair(ANN);
        assertThatThrownBy(() -> inside(draws -> {
                    PlayerDraw draw = draws.begin(ANN, "i1", ODDS);
                    draws.finish(draw, List.of(draws.open(draw, Purpose.SLOTS)), "lost");
                    throw new IllegalStateException("lost on the way");
                }))
                .hasMessage("lost on the way");
        assertThat(desk.pair(ANN)).isEqualTo(before);
        assertThat(desk.receipts(ANN, Long.MAX_VALUE, 10)).isEmpty();
    }

    private Receipt spin(SeedOwner owner, String interaction) {
        return inside(draws -> {
            PlayerDraw draw = draws.begin(owner, interaction, ODDS);
            return finish(draws, draw);
        });
    }

    private void finish(PlayerDraw draw) {
        inside(draws -> finish(draws, draw));
    }

    private static Receipt finish(PlayerDraws draws, PlayerDraw draw) {
        FairDraw stops = draws.open(draw, Purpose.SLOTS);
        FairDraw bonus = draws.open(draw, Purpose.ROLL);
        String result = stops.below(20) + " " + stops.below(20) + " " + bonus.below(1_000_000_007L);
        return draws.finish(draw, List.of(stops, bonus), result);
    }

    private RotateOutcome.Rotated rotate(SeedPair shown, String clientSeed) {
        RotateSeed wish = new RotateSeed(shown.owner(), shown.next(), clientSeed);
        return (RotateOutcome.Rotated) desk.rotate(wish);
    }

    private Seed seed(String subject) {
        return transactions.write(storage -> storage.seeds().of(subject));
    }

    private <T> T inside(Function<PlayerDraws, T> work) {
        return transactions.write(
                storage -> work.apply(new PlayerDraws(storage.seedPairs(), storage.receipts(), storage.seeds())));
    }
}
