package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "500, 500",
        "1k, 1000",
        "25k, 25000",
        "3m, 3000000",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775k, 9223372036854775000",
        "9223372036854m, 9223372036854000000"
    })
    void aNumberIsReadAsItIsTyped(String text, long amount) {
        assertThat(Wish.parse(text)).isEqualTo(new Wish.Exactly(Amount.of(amount)));
    }

    @ParameterizedTest
    @CsvSource({"1%, 1", "50%, 50", "99%, 99", "100%, 100"})
    void aShareIsOneToAHundredPercent(String text, int percent) {
        assertThat(Wish.parse(text)).isEqualTo(new Wish.Share(percent));
    }

    @Test
    void allIsAll() {
        assertThat(Wish.parse("all")).isEqualTo(new Wish.All());
    }

    /** The quotes keep blanks; the last column is what is wrong. */
    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "0, ZERO",
        "00, ZERO",
        "007, ZERO",
        "0k, ZERO",
        "-5, SIGNED",
        "+5, SIGNED",
        "-0, SIGNED",
        "' 5', BLANK",
        "'5 ', BLANK",
        "'5 k', BLANK",
        "' ', BLANK",
        "'5\t', BLANK",
        "'all\n', BLANK",
        "9999999999999999999, TOO_LARGE",
        "9223372036854775808, TOO_LARGE",
        "9223372036854776k, TOO_LARGE",
        "9223372036855m, TOO_LARGE",
        "0%, NO_SUCH_SHARE",
        "101%, NO_SUCH_SHARE",
        "05%, NO_SUCH_SHARE",
        "99999999999999999999%, NO_SUCH_SHARE",
        "1e9, UNKNOWN",
        "٣, UNKNOWN",
        "١٢, UNKNOWN",
        "5٣, UNKNOWN",
        "５, UNKNOWN",
        "²,UNKNOWN",
        "NaN, UNKNOWN",
        "Infinity, UNKNOWN",
        "🪙, UNKNOWN",
        "5🪙, UNKNOWN",
        "5K, UNKNOWN",
        "5M, UNKNOWN",
        "5kk, UNKNOWN",
        "k, UNKNOWN",
        "%, UNKNOWN",
        "ALL, UNKNOWN",
        "all in, BLANK",
        "1.5k, UNKNOWN",
        "'1,000', UNKNOWN",
        "1_000, UNKNOWN",
        "0x10, UNKNOWN",
        "50%k, UNKNOWN",
        "5–, UNKNOWN",
        "--5, UNKNOWN"
    })
    void lesson4EverythingElseIsRefusedWithAnExample(String text, Wish.Trouble trouble) {
        assertThat(Wish.parse(text)).isInstanceOfSatisfying(Wish.Unreadable.class, unreadable -> {
            assertThat(unreadable.why()).isEqualTo(trouble);
            assertThat(unreadable.example()).isNotEmpty();
        });
    }

    @Test
    void everyExampleCanBeTyped() {
        for (Wish.Trouble trouble : Wish.Trouble.values()) {
            for (String example : trouble.unreadable().example().split(", | or ", -1)) {
                assertThat(Wish.parse(example)).as(example).isNotInstanceOf(Wish.Unreadable.class);
            }
        }
    }

    @Test
    void aVeryLongTextIsRefusedToo() {
        assertThat(Wish.parse("9".repeat(1_000_000))).isInstanceOf(Wish.Unreadable.class);
        assertThat(Wish.parse("9".repeat(1_000_000) + "%")).isInstanceOf(Wish.Unreadable.class);
        assertThat(Wish.parse("x".repeat(1_000_000))).isInstanceOf(Wish.Unreadable.class);
    }

    @Test
    void aShareIsRoundedDownAndNothingIsNoAmount() {
        assertThat(Wish.parse("50%").of(new Balance(101))).contains(Amount.of(50));
        assertThat(Wish.parse("1%").of(new Balance(99))).isEmpty();
        assertThat(Wish.parse("1%").of(new Balance(100))).contains(Amount.of(1));
        assertThat(Wish.parse("100%").of(new Balance(Long.MAX_VALUE))).contains(Amount.of(Long.MAX_VALUE));
        assertThat(Wish.parse("99%").of(new Balance(Long.MAX_VALUE))).contains(Amount.of(9131138316486228048L));
        assertThat(Wish.parse("all").of(new Balance(7))).contains(Amount.of(7));
        assertThat(Wish.parse("all").of(Balance.ZERO)).isEmpty();
        assertThat(Wish.parse("all").of(new Balance(-3))).isEmpty();
        assertThat(Wish.parse("5k").of(Balance.ZERO)).contains(Amount.of(5_000));
        assertThat(Wish.parse("?").of(new Balance(100))).isEmpty();
    }

    /** Texts out of the letters of the grammar and of what people try, against the grammar written once more. */
    @Test
    void noTextMakesTheReaderThrow() {
        List<String> letters =
                List.of("0", "1", "9", "5", "k", "m", "%", "all", "-", "+", " ", ".", "e", "K", "٣", "\n", "🪙");
        SplittableRandom random = Seeded.random("wish");
        for (int run = 0; run < 200_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(letters.get(random.nextInt(letters.size())));
            }
            assertThat(readable(Wish.parse(text.toString())))
                    .as("%s, %s", text, Seeded.seed())
                    .isEqualTo(grammar(text.toString()));
        }
    }

    private static boolean readable(Wish wish) {
        return wish.of(new Balance(1_000)).isPresent() && !(wish instanceof Wish.Unreadable);
    }

    private static boolean grammar(String text) {
        Optional<String> number = Optional.of(text).filter(some -> some.matches("[1-9][0-9]*[km]?"));
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        return text.equals("all")
                || text.matches("[1-9][0-9]?%|100%")
                || number.map(some -> new BigInteger(some.replace("k", "000").replace("m", "000000")))
                        .filter(some -> some.compareTo(most) <= 0)
                        .isPresent();
    }
}
