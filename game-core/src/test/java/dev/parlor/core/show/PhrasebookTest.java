package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
    private static final Set<Section> HITS = Set.of(
            Section.LIGHT,
            Section.FLURRY,
            Section.TRADE,
            Section.HEAVY,
            Section.BRAWL,
            Section.COMBINATION,
            Section.COUNTER,
            Section.RALLY,
            Section.MISS,
            Section.BLOCK);

    private final Phrasebook house = Phrasebook.house();

    @Test
    void theHouseHasEnoughDifferentLines() {
        assertThat(house.size()).isGreaterThanOrEqualTo(500);
        assertThat(all().map(Template::text)).doesNotHaveDuplicates();
    }

    @Test
    void everySectionHasItsMinimum() {
        for (Section section : Section.values()) {
            assertThat(house.of(section)).as(section.key()).hasSizeGreaterThanOrEqualTo(section.fewestLines());
        }
    }

    @Test
    void everyLineIsShortEnoughToBeSaid() {
        assertThat(all()).allSatisfy(line -> {
            assertThat(line.text().split(" ")).as(line.text()).hasSizeBetween(4, 27);
            assertThat(line.text()).doesNotContain("  ").doesNotContain("\t");
        });
    }

    @Test
    void noLineKnowsWhatIsUnderTheMask() {
        Pattern gendered = Pattern.compile("(?i)\\b(he|she|him|his|her|hers|himself|herself|man|woman|guy|lady)\\b");
        assertThat(all().map(Template::text)).noneMatch(gendered.asPredicate());
    }

    @Test
    void everyBlowSaysWhoActsAndOnWhom() {
        for (Section section : HITS) {
            assertThat(house.of(section))
                    .allSatisfy(
                            line -> assertThat(line.text()).contains("{actor").contains("{target"));
        }
    }

    @Test
    void everyFinishAndVerdictNamesTheWinner() {
        Stream.of(Section.values())
                .filter(section ->
                        section.key().startsWith("finish.") || section.key().startsWith("verdict."))
                .forEach(section -> assertThat(house.of(section))
                        .allSatisfy(line -> assertThat(line.text()).contains("{winner")));
    }

    @Test
    void everyLineAboutAFavouriteNamesBothFighterAndNumber() {
        for (Section section : List.of(Section.ODDS_NARROW, Section.ODDS_PLAIN, Section.ODDS_STRONG)) {
            assertThat(house.of(section))
                    .allSatisfy(line ->
                            assertThat(line.text()).contains("{favourite").contains("favourite"))
                    .allSatisfy(line -> assertThat(line.text()).matches(".*(\\{(a )?chance}|\\{outside}).*"));
        }
    }

    @Test
    void sentencesBeginInManyWays() {
        Map<Section, Double> named = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<Template> lines = house.of(section);
            long byName = lines.stream()
                    .filter(l -> l.opening().kind().equals("name"))
                    .count();
            named.put(section, byName / (double) lines.size());
            assertThat(lines.stream().map(Template::opening).distinct().count())
                    .as(section.key())
                    .isGreaterThanOrEqualTo(4);
        }
        assertThat(named)
                .allSatisfy(
                        (section, share) -> assertThat(share).as(section.key()).isLessThan(0.5));
    }

    @Test
    void aPackAddsItsLines() {
        Phrasebook pack = Phrasebook.read(
                "docks.txt",
                List.of("# the docks", "", "[light]", "Splash! {actor} dabs {target} with a wet glove.", "[miss]"));
        Phrasebook both = house.with(pack);
        assertThat(both.size()).isEqualTo(house.size() + 1);
        assertThat(both.of(Section.LIGHT)).hasSize(house.of(Section.LIGHT).size() + 1);
        assertThat(both.with(pack).size()).isEqualTo(both.size());
        assertThat(both.of(Section.MISS)).isEqualTo(house.of(Section.MISS));
    }

    @Test
    void everyBrokenLineIsNamedWithItsFileAndNumber() {
        List<String> lines = List.of(
                "Nobody knows where this belongs.",
                "[light]",
                "{actor} hits {taget} rather hard.",
                "{actor} hits {target's rather hard.",
                "{actor} hits the {target} rather hard.",
                "{actor} hits {target} rather hard",
                "{actor} hits.",
                "but {actor} hits {target} anyway.",
                "Light as a feather, {actor} hits {target}.",
                "Light as a feather, {actor} hits {target}.",
                "With {a actor} chance {actor} hits {target}.",
                "[hevy]");
        assertThatThrownBy(() -> Phrasebook.read("pack.txt", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pack.txt:1: 'Nobody knows where this belongs.' stands in no known section")
                .hasMessageContaining("pack.txt:3: '{actor} hits {taget} rather hard.' has the unknown token '{taget}'")
                .hasMessageContaining("[light] knows {actor}, {round}, {target}")
                .hasMessageContaining("pack.txt:4:")
                .hasMessageContaining("pack.txt:5:")
                .hasMessageContaining("pack.txt:6: '{actor} hits {target} rather hard' must end with")
                .hasMessageContaining("pack.txt:8: 'but {actor} hits {target} anyway.' must begin with")
                .hasMessageContaining("pack.txt:10: 'Light as a feather, {actor} hits {target}.' stands in line 9")
                .hasMessageContaining("pack.txt:11:")
                .hasMessageContaining("pack.txt:12: '[hevy]' is no section; expected one of welcome,");
        assertThatThrownBy(() -> Phrasebook.read("pack.txt", List.of("[light]", "{weapon} hits {actor}.")))
                .hasMessageContaining("'{weapon}'");
    }

    @Test
    void aNarratorNeedsLinesInEverySection() {
        Phrasebook thin = Phrasebook.read("thin.txt", List.of("[light]", "{actor} dabs {target} politely."));
        assertThatThrownBy(() -> new HouseNarrator(thin))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Section [welcome] needs at least 12 lines, but has 0");
    }

    private Stream<Template> all() {
        return Arrays.stream(Section.values()).flatMap(section -> house.of(section).stream());
    }
}
