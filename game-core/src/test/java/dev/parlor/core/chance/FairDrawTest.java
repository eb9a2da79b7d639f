package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol of docs/fairness.md against values that an independent program computed. */
class FairDrawTest {
    @Test
    void thePublishedExampleHashesAsPrinted() {
        assertThat(Published.SEED.commitment().hex()).isEqualTo(Published.COMMITMENT);
        assertThat(Sha256.ofLines(Published.INPUTS).hex()).isEqualTo(Published.INPUTS_HASH);
        assertThat(Entropy.ofLines(Published.BETS).text()).isEqualTo(Published.ENTROPY);
        assertThat(Published.SEED.derive("m-1").hex())
                .isEqualTo("721be2ee18efaaa24fc8ec4a3143c22424377cfc2c598d2ac42d1cfde8fb2db7");
    }

    @Test
    void theFirstFiveWordsCrossABlockAsPrinted() {
        WordStream words = WordStream.open(Published.SEED, Published.scope());
        List<String> first = LongStream.generate(words::next)
                .limit(5)
                .mapToObj(FairDrawTest::hex)
                .toList();
        assertThat(first)
                .containsExactly(
                        "8b8592a5539a7918",
                        "55816c1b4836d155",
                        "123fbd5e5ec14bd3",
                        "eb91d0e422fb4267",
                        "755287b207d8b844");
        assertThat(words.taken()).isEqualTo(5);
    }

    @Test
    void purposeAndBeaconOpenOtherStreams() {
        DrawScope match = Published.scope();
        WordStream transcript = WordStream.open(Published.SEED, match.forPurpose(Purpose.TRANSCRIPT));
        WordStream proved = WordStream.open(
                Published.SEED,
                new DrawScope(
                        Purpose.MATCH, "m-1", match.inputs(), match.entropy().withBeacon(Published.ROUND)));
        assertThat(hex(transcript.next())).isEqualTo("99f1852c292907c3");
        assertThat(hex(proved.next())).isEqualTo("53549f7536a86a41");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1 : 0 0 0 0 0 0 : 0",
                "2 : 0 1 1 1 0 0 : 0",
                "3 : 2 1 1 1 0 0 : 0",
                "1000000 : 391960 18069 775827 122855 414212 947316 : 0",
                "4294967296 : 1402632472 1211552085 1589726163 586891879 131643460 4249220596 : 0",
                "9223372036854775807 : 830230945089616153 6161324629651018069 1314977829229775827"
                        + " 7751206111939347048 8453968649233414212 5080312034646947316 : 0",
                "4611686018427387905 : 830230945089616150 1549638611223630164 1314977829229775827"
                        + " 3842282630806026307 468626016219559411 423471628942165902 : 1"
            })
    void theFirstSixNumbersBelowABoundAreAsPrinted(long bound, String numbers, long rejected) {
        FairDraw draw = FairDraw.open(Published.SEED, Published.scope());
        List<Long> drawn =
                LongStream.generate(() -> draw.below(bound)).limit(6).boxed().toList();
        assertThat(drawn)
                .isEqualTo(Arrays.stream(numbers.split(" ")).map(Long::valueOf).toList());
        assertThat(draw.proof().rejected()).isEqualTo(rejected);
    }

    @Test
    void theExcessIsTheRemainderOfTwoToTheSixtyFourth() {
        SplittableRandom random = new SplittableRandom(20261121);
        for (int i = 0; i < 100_000; i++) {
            long bound = (random.nextLong() >>> 1 >>> random.nextInt(63)) | 1;
            BigInteger expected = BigInteger.ONE.shiftLeft(64).mod(BigInteger.valueOf(bound));
            assertThat(FairDraw.excess(bound)).as("bound %d", bound).isEqualTo(expected.longValueExact());
        }
        assertThat(FairDraw.excess(1L << 62)).isZero();
    }

    @Test
    void aBoundBelowOneIsRefused() {
        FairDraw draw = FairDraw.open(Published.SEED, Published.scope());
        assertThatThrownBy(() -> draw.below(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> draw.below(Long.MIN_VALUE)).hasMessageContaining("at least 1");
        assertThat(draw.proof().drawn()).isEmpty();
    }

    @Test
    void aSeedNeverShowsItself() {
        assertThat(Published.SEED).hasToString("Seed(hidden)");
        assertThat(Published.proof().toString()).doesNotContain(Published.SEED.hex());
        assertThatThrownBy(() -> Seed.ofHex("not a secret")).hasMessageNotContaining("not a secret");
    }

    @Test
    void fieldsOfAMessageCannotRunIntoEachOther() {
        Sha256 inputs = new Sha256(Published.INPUTS_HASH);
        Entropy entropy = new Entropy(Published.ENTROPY);
        for (String subject : List.of("", "m:1", "m 1", "m\n1", "mä")) {
            assertThatThrownBy(() -> new DrawScope(Purpose.MATCH, subject, inputs, entropy))
                    .as("subject '%s'", subject)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Sha256.ofLines(List.of("a\nb"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sha256.ofLines(List.of("a", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String hex(long word) {
        return String.format("%016x", word);
    }
}
