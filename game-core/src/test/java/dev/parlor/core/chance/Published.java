package dev.parlor.core.chance;

import java.util.List;
import java.util.Optional;

/** The example of docs/fairness.md: its values were computed by an independent program, not by this code. */
final class Published {
    static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    static final List<String> INPUTS = List.of("parlor/1", "t-1", "m-1", "A|ape-7|1/7", "B|ape-12|1/12", "631579");
    static final List<String> BETS = List.of("b-1|A|100", "b-2|B|250", "b-3|A|40");
    static final String COMMITMENT = "c386d8e8d07342f2e39e189c8e6c57bb205bb373fe4e3a6f69404a8bb767b417";
    static final String INPUTS_HASH = "3b93f9534135639cdc38444d33e121e5e95fd873266c45cb5ec206beb8007ec5";
    static final String ENTROPY = "623ad77dce5e35594ba7c6c0e0a2ef313e9df4422df85aebc21315c6fedc29bd";
    static final String ROUND = "101297f1ca7dc44ef6088d94ad5fb7ba03455dc33d53ddb412bbc4564ed986ec";

    private Published() {}

    static DrawScope scope() {
        return new DrawScope(Purpose.MATCH, "m-1", new Sha256(INPUTS_HASH), new Entropy(ENTROPY));
    }

    static DrawProof proof() {
        FairDraw match = FairDraw.open(SEED, scope());
        String result = match.below(1_000_000) < 631_579 ? "A" : "B";
        FairDraw transcript = FairDraw.open(SEED, scope().forPurpose(Purpose.TRANSCRIPT));
        transcript.below(6);
        transcript.below((1L << 62) + 1);
        return DrawProof.of(SEED, INPUTS, BETS, Optional.empty(), List.of(match.proof(), transcript.proof()), result);
    }
}
