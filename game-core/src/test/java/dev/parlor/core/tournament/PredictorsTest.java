package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Players who know everything that is public before the reveal, and draw their own winner from it. */
class PredictorsTest {
    private static final int MATCHES = 100_000;
    private static final double BAND = 3.890592; // of 99.99 %, two-sided, in standard deviations
    private static final Seed RUN = Seed.ofHex("00".repeat(31) + "2a");

    /** What everybody sees: the inputs, the commitment, and at last the digest of the bets. */
    private record Public(MatchInputs inputs, String commitment, Entropy entropy) {
        DrawScope scope() {
            return new DrawScope(Purpose.MATCH, inputs.match().value(), inputs.hash(), entropy);
        }

        String message() {
            return "parlor/1:match:" + inputs.match() + ":" + inputs.hash() + ":" + entropy + ":0";
        }
    }

    private record Predictor(String name, ToLongFunction<Public> guess) {}

    private static final List<Predictor> PREDICTORS = List.of(
            new Predictor("commitment as seed", seen -> drawn(Seed.ofHex(seen.commitment()), seen)),
            new Predictor("commitment as HMAC key", seen -> number(hmac(seen.commitment(), seen.message()))),
            new Predictor("commitment itself", seen -> number(bytes(seen.commitment()))),
            new Predictor(
                    "inputs hash", seen -> number(bytes(seen.inputs().hash().hex()))),
            new Predictor("entropy itself", seen -> number(bytes(seen.entropy().text()))),
            new Predictor(
                    "entropy without key",
                    seen -> number(bytes(Sha256.of(seen.message()).hex()))),
            new Predictor("entropy with a seed of zeros", seen -> drawn(Seed.ofHex("0".repeat(64)), seen)));

    @Test
    @DisplayName("100 000 matches: every predictor is right as often as the published chances say, within 99.99 %")
    void nobodyKnowsMoreThanTheChances() {
        Tally[] tallies = new Tally[PREDICTORS.size()];
        Arrays.setAll(tallies, i -> new Tally());
        Tally house = new Tally();
        Tally insider = new Tally();
        for (int i = 0; i < MATCHES; i++) {
            MatchInputs inputs = inputs(i);
            Seed seed = RUN.derive(inputs.match().value());
            Entropy entropy = Entropy.ofLines(List.of("b" + i + "|A|" + (1 + i % 997)));
            Public seen = new Public(inputs, seed.commitment().hex(), entropy);
            int ppm = inputs.chance().ppm();
            boolean aWins = FairDraw.open(seed, seen.scope()).below(WinProbability.WHOLE) < ppm;
            int next = 0;
            for (Predictor predictor : PREDICTORS) {
                tallies[next++].add(predictor.guess().applyAsLong(seen) < ppm, aWins, ppm);
            }
            house.add(true, aWins, ppm);
            insider.add(aWins, aWins, ppm);
        }
        int next = 0;
        for (Predictor predictor : PREDICTORS) {
            assertThat(tallies[next++].deviation()).as(predictor.name()).isBetween(-BAND, BAND);
        }
        assertThat(house.deviation()).as("wins of corner A").isBetween(-BAND, BAND);
        assertThat(insider.deviation()).as("who knows the seed stands out").isGreaterThan(100);
    }

    /** How often somebody was right, against what the published chances of his picks promise. */
    private static final class Tally {
        private double right;
        private double expected;
        private double variance;

        void add(boolean picksA, boolean aWins, int ppm) {
            double chance = (picksA ? ppm : WinProbability.WHOLE - ppm) / (double) WinProbability.WHOLE;
            right += picksA == aWins ? 1 : 0;
            expected += chance;
            variance += chance * (1 - chance);
        }

        double deviation() {
            return (right - expected) / Math.sqrt(variance);
        }
    }

    private static MatchInputs inputs(int i) {
        Strength a = Strength.ofRank(1 + i % 89);
        Strength b = Strength.ofRank(1 + i % 97);
        return new MatchInputs(
                new TournamentId("t" + i / 31),
                new MatchId("m" + i),
                new FighterId("f" + i % 89),
                a,
                new FighterId("g" + i % 97),
                b,
                WinProbability.of(a, b));
    }

    private static long drawn(Seed seed, Public seen) {
        return FairDraw.open(seed, seen.scope()).below(WinProbability.WHOLE);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** The protocol's number below a million from the first word of a block; rejection would not matter here. */
    private static long number(byte[] block) {
        return Long.remainderUnsigned(ByteBuffer.wrap(block).getLong(), WinProbability.WHOLE);
    }

    private static byte[] hmac(String keyHex, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(keyHex), mac.getAlgorithm()));
            return mac.doFinal(message.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
