package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vector of {@code docs/fairness.md} for a player's own draw; another implementation computed it. */
class PlayerDrawTest {
    private static final Seed SEED = Seed.ofHex("5eed".repeat(16));
    private static final SeedOwner ANN = new SeedOwner(new ParlorId("p"), new PlayerId("ann"));

    @Test
    void theNumbersAreThoseOfTheProtocol() {
        FairDraw stops = draw("interaction-1").open(SEED, Purpose.SLOTS);
        List<Long> numbers = List.of(
                stops.below(1_000),
                stops.below(1_000),
                stops.below(1_000),
                stops.below(1_000),
                stops.below(1_000),
                stops.below(1_000));
        assertThat(numbers).containsExactly(691L, 157L, 297L, 406L, 63L, 562L);
        Receipt receipt = new Receipt(draw("interaction-1"), List.of(stops.proof()), "691");
        DrawProof proof = receipt.proof(SEED);
        assertThat(proof.inputsHash().hex())
                .isEqualTo("d6566be762d23f22d3568ca534ed0b36005249a84b57d6ccfdb931a16391280c");
        assertThat(proof.entropy().text())
                .isEqualTo("1b3ed468370e09a2a6ad2038bf578d43e720c3184b820424ca7f80bb410675b6");
        assertThat(Verifier.verify(proof, receipt.published())).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void aReceiptUnderAnotherSeedThanThePromisedIsBroken() {
        FairDraw stops = draw("interaction-1").open(SEED.derive("other"), Purpose.SLOTS);
        stops.below(1_000);
        Receipt receipt = new Receipt(draw("interaction-1"), List.of(stops.proof()), "1");
        assertThat(Verifier.verify(receipt.proof(SEED.derive("other")), receipt.published()))
                .isInstanceOf(Verification.Broken.class);
    }

    @Test
    void theFieldsOfAnEntryCannotBeMistakenForEachOther() {
        assertThat(draw("interaction-1").entry()).isEqualTo("lucky horse|interaction-1");
        assertThatThrownBy(() -> draw("a|b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawId(ANN, 0)).hasMessageContaining("1 or more");
    }

    private static PlayerDraw draw(String interaction) {
        return new PlayerDraw(
                new DrawId(ANN, 7),
                1,
                SEED.commitment(),
                new ClientSeed("lucky horse"),
                interaction,
                List.of("machine lucky", "odds 4711"));
    }
}
