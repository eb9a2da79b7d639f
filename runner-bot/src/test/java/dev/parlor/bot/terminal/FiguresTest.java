package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final Figures PLAIN = new Figures(Look.PLAIN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "0 > 0",
                "7 > 7",
                "999 > 999",
                "1000 > 1,000",
                "-1 > -1",
                "-999 > -999",
                "-1000 > -1,000",
                "123456 > 123,456",
                "-123456 > -123,456",
                "1234567 > 1,234,567",
                "9223372036854775807 > 9,223,372,036,854,775,807",
                "-9223372036854775808 > -9,223,372,036,854,775,808",
            })
    void amountsAreGroupedByThousands(long amount, String text) {
        assertThat(PLAIN.money(amount)).isEqualTo(text);
        assertThat(new Figures(new Look(Colours.NONE, true, false, 80)).money(amount))
                .isEqualTo(text.replace(',', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"0 > 0", "5 > +5", "-5 > -5", "1000 > +1,000", "-9223372036854775808 > -9,223,372,036,854,775,808"
            })
    void gainsAndLossesHaveTheirSign(long amount, String text) {
        assertThat(PLAIN.signed(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 %",
        "1000000, 100.0 %",
        "500000, 50.0 %",
        "80000, 8.0 %",
        "920000, 92.0 %",
        "1, 0.0 %",
        "500, 0.0 %",
        "501, 0.1 %",
        "1500, 0.2 %",
        "2500, 0.2 %",
        "631579, 63.2 %",
    })
    void chancesAreRoundedHalfEven(long ppm, String text) {
        assertThat(PLAIN.percent(ppm)).isEqualTo(text);
    }

    @Test
    void aChanceAndItsOppositeMakeAHundred() {
        for (long ppm = 0; ppm <= 1_000_000; ppm += 50) {
            double sum = percent(ppm) + percent(1_000_000 - ppm);
            assertThat(Math.round(sum * 10)).as("%d ppm", ppm).isEqualTo(1_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, -",
        "5, 0, -",
        "0, 7, 0.0 %",
        "7, 7, 100.0 %",
        "1, 3, 33.3 %",
        "2, 3, 66.7 %",
        "9223372036854775807, 9223372036854775807, 100.0 %",
        "1, 9223372036854775807, 0.0 %",
    })
    void sharesOfNothingAreADash(long part, long whole, String text) {
        assertThat(PLAIN.share(part, whole)).isEqualTo(text);
    }

    private static double percent(long ppm) {
        return Double.parseDouble(PLAIN.percent(ppm).replace(" %", ""));
    }
}
