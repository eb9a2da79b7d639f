package dev.parlor.bot.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The printed figures against figures that are computed here from the bare settings, in floating point. */
class OddsTablesTest {
    private static final String TEXT = printed();

    @Test
    void theTablesFitEightyColumnsOfAscii() {
        assertThat(TEXT.lines())
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(80)
                        .isEqualTo(line.stripTrailing())
                        .matches("\\p{ASCII}*"));
    }

    @Test
    void numbersOfAColumnEndUnderEachOther() {
        List<String> rows = section("Rolled cards");
        assertThat(rows.subList(0, 6).stream().map(String::length))
                .containsOnly(rows.get(0).length());
    }

    @Test
    void rolledCardsDropByWeightAndInTheLongRunByPity() {
        double[] weights = {5500, 2500, 1400, 540, 60};
        String[] names = {"Common", "Uncommon", "Rare", "Epic", "Legendary"};
        double rarest = 1 / expectedPulls();
        for (int i = 0; i < weights.length; i++) {
            double first = weights[i] / 10_000;
            double longRun = i == 4 ? rarest : (1 - rarest) * weights[i] / 9_940;
            assertThat(cells("Rolled cards", names[i]))
                    .containsExactly(
                            number(weights[i], 0),
                            number(100 * first, 3),
                            number(1 / first, 2),
                            number(100 * longRun, 3),
                            number(1 / longRun, 2));
        }
    }

    @Test
    void pityShowsItsDistribution() {
        assertThat(cells("Pity", "expected rolls")).containsExactly(number(expectedPulls(), 3));
        assertThat(cells("Pity", "consolidated rate")).containsExactly(number(100 / expectedPulls(), 5));
        assertThat(cells("Pity", "standard deviation")).containsExactly("24.312");
        for (int pulls : new int[] {10, 50, 73, 80, 90}) {
            assertThat(cells("Pity", Integer.toString(pulls)))
                    .as("within %d", pulls)
                    .containsExactly(number(100 * (1 - waiting(pulls)), 3));
        }
    }

    @Test
    void spinsShowWhatBurningPaysAndWhatASpinReturns() {
        double[] weights = {.55, .25, .12, .06, .02};
        String[] names = {"Common", "Uncommon", "Rare", "Epic", "Legendary"};
        double burning = 0;
        for (int i = 0; i < weights.length; i++) {
            double reward = Math.floor(.85 / (5 * .025 * weights[i]) + 1e-9);
            burning += .025 * weights[i] * reward;
            assertThat(cells("Spins for cards", names[i]))
                    .containsExactly(
                            number(100 * weights[i], 0),
                            number(100 * weights[i], 3),
                            number(2.5 * weights[i], 3),
                            number(40 / weights[i], 2),
                            number(reward, 0),
                            number(.025 * weights[i] * reward, 5));
        }
        assertThat(cells("Spins for cards", "a card, burnt")).contains(number(burning, 5));
        assertThat(cells("Spins for cards", "together")).containsExactly(number(burning + 113 / 2000.0 + .03, 5));
    }

    /** The counts and moments come from a stop-by-stop enumeration in another language. */
    @ParameterizedTest
    @CsvSource({
        "Joker, 3, 250, 1",
        "Crown, 3, 100, 7",
        "Dagger, 3, 40, 26",
        "Crown or Dagger, 3, 20, 30",
        "Rose, 3, 12, 251",
        "Bell, 3, 8, 391",
        "Key, 3, 3, 575",
        "Key, 2, 1, 1137",
        "Moon, 3, 10, 27",
        "Moon, 2, 2, 567"
    })
    void theMachineShowsWhatEachCombinationReturns(String name, int symbols, int pays, int ways) {
        assertThat(rows("Slot machine", name))
                .contains(List.of(
                        Integer.toString(symbols),
                        Integer.toString(pays),
                        Integer.toString(ways),
                        number(13_824.0 / ways, 2),
                        number(100.0 * pays * ways / 13_824, 3)));
    }

    @Test
    void theMachineShowsItsReturns() {
        assertThat(cells("Slot machine", "return to player"))
                .containsExactly(number(100 * 12_996 / 13_824.0, 3), "361/384");
        assertThat(cells("Slot machine", "hit frequency"))
                .containsExactly(number(100 * 2_985 / 13_824.0, 3), "1", number(13_824 / 2_985.0, 2));
        assertThat(cells("Slot machine", "standard deviation")).containsExactly("4.231");
        assertThat(cells("Slot machine", "volatility index").get(0)).isEqualTo("6.981");
        assertThat(cells("Slot machine", "Bell")).isEqualTo(List.of("3", "8", "391", "35.36", "22.627"));
        assertThat(rows("Slot machine", "Bell")).contains(List.of("6", "7", "6"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "1, 8", "1, 32", "16, 17"})
    void fightsShowTheClampedChance(int better, int worse) {
        double plain = worse / (double) (better + worse);
        double chance = Math.min(plain, .92);
        assertThat(cells("Fights", better + " v " + worse))
                .containsExactly(number(100 * chance, 3), number(100 * (1 - chance), 3), number(100 * plain, 3));
    }

    @Test
    void poolsShowTheTakeOutAndTheClampItsBounds() {
        assertThat(cells("Pools on fights", "take-out")).containsExactly("5.000");
        assertThat(cells("Pools on fights", "smallest stake")).containsExactly("20");
        assertThat(cells("Fights", "least and greatest")).containsExactly("8.000", "92.000");
    }

    @Test
    void theCommandPrintsTheTables() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new OddsCommand()).setOut(new PrintWriter(out));
        assertThat(command.execute()).isZero();
        assertThat(command.getCommandName()).isEqualTo("odds");
        assertThat(out.toString()).isEqualTo(TEXT);
    }

    /** P(N > k) by the product of the chances to fail. */
    private static double waiting(int pulls) {
        double waiting = 1;
        for (int pull = 1; pull <= pulls; pull++) {
            waiting *= pull == 90 ? 0 : 1 - .006 - .06 * Math.max(0, pull - 73);
        }
        return waiting;
    }

    private static double expectedPulls() {
        double sum = 0;
        for (int pulls = 0; pulls < 90; pulls++) {
            sum += waiting(pulls);
        }
        return sum;
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    private static List<String> section(String heading) {
        List<String> lines = TEXT.lines().toList();
        int start = 0;
        while (!lines.get(start).startsWith(heading)) {
            start++;
        }
        int end = start + 2;
        while (end < lines.size() && (lines.get(end).isEmpty() || lines.get(end).startsWith("  "))) {
            end++;
        }
        return lines.subList(start + 2, end);
    }

    /** The numbers of every row with this name. */
    private static List<List<String>> rows(String heading, String name) {
        return section(heading).stream()
                .filter(line -> line.startsWith("  " + name + " "))
                .map(line -> line.substring(name.length() + 2))
                .map(line -> Arrays.stream(line.split("[^0-9./]+"))
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static List<String> cells(String heading, String name) {
        return rows(heading, name).get(0);
    }

    private static String printed() {
        try {
            StringBuilder text = new StringBuilder();
            new OddsTables(OddsSettings.HOUSE).print(text);
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
