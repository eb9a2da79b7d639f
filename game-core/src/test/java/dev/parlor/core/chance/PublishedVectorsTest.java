package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import org.junit.jupiter.api.Test;

/** Vectors that others printed for the parts of which the protocol is made. */
class PublishedVectorsTest {
    /** RFC 4231, "Identifiers and Test Vectors for HMAC-SHA-224, …", section 4.3, test case 2. */
    @Test
    void rfc4231CaseTwo() {
        assertThat(hmac("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    /** RFC 4231, section 4.2, test case 1: the key is twenty bytes 0x0b, which are ASCII characters as well. */
    @Test
    void rfc4231CaseOne() {
        assertThat(hmac("\u000b".repeat(20), "Hi There"))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    /** The commit convention of the field: the hash of the hexadecimal text, not of the bytes it stands for. */
    @Test
    void aCommitmentHashesTheHexadecimalText() {
        Seed seed = Seed.ofHex("293d5d2ddd365f54759283a8097ab2640cbe6f8864adc2b1b31e65c14c999f04");
        assertThat(seed.commitment())
                .isEqualTo(Commitment.ofHex("5ac59780d512265230d5efb3cc238886dc1b457a80b54fbf1f920b99c6505801"));
        assertThat(seed.commitment().hex()).doesNotStartWith("6126c0fb");
    }

    /**
     * Shuffle.com's help article 9286069 prints eight fractions for client seed abc and server seed def. It calls them
     * nonce 1; they are those of nonce 0.
     */
    @Test
    void shuffleComPrintsTheseFractions() {
        List<Double> printed = List.of(
                .8320531346835196,
                .8531235849950463,
                .18227359023876488,
                .774284637067467,
                .18627392360940576,
                .6012540922965854,
                .608081541955471,
                .46018488449044526);
        assertThat(fractions()).isEqualTo(printed);
        List<Integer> directions = fractions().stream().map(f -> f < .5 ? 0 : 1).toList();
        assertThat(directions).containsExactly(1, 1, 0, 1, 0, 1, 1, 0);
        assertThat(directions.stream().mapToInt(Integer::intValue).sum())
                .as("the slot where the ball lands")
                .isEqualTo(5);
        assertThat(hmac("def", "abc:1:0"))
                .isEqualTo("6e37d85daa228fdf2caeabc192b01502d99bc5e4433994bcabac23403bf407a5");
    }

    /** The unsigned 32-bit words behind the fractions of Shuffle.com's help article 9286069. */
    @Test
    void shuffleComsFractionsAreTheseWords() {
        ByteBuffer bytes = block();
        assertThat(IntStream.range(0, 8).mapToObj(i -> Integer.toUnsignedLong(bytes.getInt())))
                .containsExactly(
                        3573641002L,
                        3664137897L,
                        782859109L,
                        3325527194L,
                        800040410L,
                        2582366663L,
                        2611690336L,
                        1976479029L);
    }

    /** The same words by stake.us/provably-fair: dice are floor(f · 10001) / 100; remainders give other numbers. */
    @Test
    void theMappingMattersAsMuchAsTheWords() {
        int dice = (int) Math.floor(fractions().getFirst() * 10_001);
        assertThat(BigDecimal.valueOf(dice, 2)).isEqualTo("83.21");
        assertThat(fractions().stream().map(f -> (int) (f * 100))).containsExactly(83, 85, 18, 77, 18, 60, 60, 46);
        ByteBuffer bytes = block();
        assertThat(IntStream.range(0, 8).mapToObj(i -> Integer.remainderUnsigned(bytes.getInt(), 100)))
                .containsExactly(2, 97, 9, 94, 10, 63, 36, 29);
    }

    @Test
    void theShuffleRemovesWhatItPicked() {
        List<Double> fractions = fractions();
        int[] next = {0};
        Chance byMultiplying = bound -> (long) (fractions.get(next[0]++) * bound);
        List<Integer> eight = IntStream.rangeClosed(1, 8).boxed().toList();
        assertThat(Shuffle.all(eight, byMultiplying)).containsExactly(7, 6, 2, 5, 1, 4, 8, 3);
    }

    private static List<Double> fractions() {
        ByteBuffer bytes = block();
        return IntStream.range(0, 8)
                .mapToObj(i -> Integer.toUnsignedLong(bytes.getInt()) / 0x1p32)
                .toList();
    }

    private static ByteBuffer block() {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hmac("def", "abc:0:0")));
    }

    private static String hmac(String key, String message) {
        Mac mac = WordStream.keyed(key);
        return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.US_ASCII)));
    }
}
