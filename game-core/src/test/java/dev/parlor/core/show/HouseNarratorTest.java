package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.tournament.Transcript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseNarratorTest {
    private static final long SEED = Long.getLong("parlor.seed", 20_260_103L);
    private static final Contestant EMBER = contestant("Ember", "Won a clock once", new Trait("Hat", "Tin Crown"));
    private static final Contestant ATLAS = contestant("Atlas", "", new Trait("Fur", "Gold"));

    private final Phrasebook house = Phrasebook.house();
    private final HouseNarrator narrator = new HouseNarrator(house);
    private final Map<String, Template> templates = bySkeleton(house);
    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void noTemplateComesTwiceNoTwoInARowBeginAlikeAndNoSectionRunsOut() {
        Map<Section, Long> most = new EnumMap<>(Section.class);
        for (int run = 0; run < 800; run++) {
            // Names that only these texts hold, so that every line leads back to its template.
            Billing billing = new Billing(name("\u2460"), name("\u2461"));
            BattleScript script = narrator.narrate(billing, any(), random::nextLong);
            List<Template> said = script.lines().stream().map(this::templateOf).toList();
            String as = "seed " + SEED + ", run " + run;
            assertThat(new HashSet<>(said)).as(as).hasSameSizeAs(said);
            for (int i = 1; i < said.size(); i++) {
                assertThat(said.get(i).opening())
                        .as(as + ": " + said.get(i).text())
                        .isNotEqualTo(said.get(i - 1).opening());
            }
            said.stream()
                    .collect(Collectors.groupingBy(this::sectionOf, Collectors.counting()))
                    .forEach((section, count) -> most.merge(section, count, Math::max));
        }
        assertThat(most)
                .allSatisfy((section, count) ->
                        assertThat(count).as(section.key() + ", seed " + SEED).isLessThan(section.fewestLines()));
    }

    @Test
    void everyBeatIsToldOnceInOrder() {
        for (int run = 0; run < 800; run++) {
            Transcript transcript = any();
            BattleScript script = narrator.narrate(new Billing(EMBER, ATLAS), transcript, random::nextLong);
            int told = -1;
            for (Passage passage : script.fight()) {
                assertThat(passage.firstBeat()).isIn(told, told + 1);
                assertThat(passage.round())
                        .isEqualTo(transcript.beats().get(passage.lastBeat()).round());
                told = passage.lastBeat();
            }
            assertThat(script.finish().firstBeat()).isEqualTo(told + 1);
            assertThat(script.finish().lastBeat()).isEqualTo(transcript.beats().size() - 1);
        }
    }

    @Test
    void theIntroReadsTheCardsAndNamesTheFavourite() {
        Transcript transcript = Transcript.draw(new WinProbability(683_400), Corner.B, random::nextLong);
        List<String> intro = narrator.narrate(new Billing(EMBER, ATLAS), transcript, random::nextLong)
                .intro();
        assertThat(intro).hasSize(4);
        assertThat(intro.get(1)).contains("Ember").contains("Won a clock once.");
        assertThat(intro.get(2)).contains("Atlas").contains("Gold (fur)");
        assertThat(intro.get(3)).contains("favourite").contains("Ember").contains("68.3%");
    }

    @Test
    void anEvenMatchHasNoFavourite() {
        Transcript transcript = Transcript.draw(new WinProbability(500_000), Corner.B, random::nextLong);
        for (int run = 0; run < 50; run++) {
            String odds = narrator.narrate(new Billing(EMBER, ATLAS), transcript, random::nextLong)
                    .intro()
                    .getLast();
            assertThat(house.of(Section.ODDS_EVEN))
                    .anySatisfy(t -> assertThat(odds).isEqualTo(t.render(Cast.of(new Billing(EMBER, ATLAS)))));
        }
    }

    @Test
    void traitsThatSayNothingAreNotRead() {
        Contestant dull = contestant(
                "Dull",
                "",
                new Trait("Background", "Blue"),
                new Trait("Trait count", "7"),
                new Trait("Hat", "None"),
                new Trait("Mohawk", "true"));
        Set<String> said = new HashSet<>();
        for (int run = 0; run < 50; run++) {
            said.addAll(narrator.narrate(new Billing(dull, name("Moth")), any(), random::nextLong)
                    .lines());
        }
        assertThat(said).anyMatch(line -> line.contains("Mohawk"));
        assertThat(said).noneMatch(line -> line.contains("Blue") || line.contains("None") || line.contains("mohawk"));
    }

    @Test
    void namesAreDataAndNeverExpanded() {
        Billing billing = new Billing(name("{winner} {actor's}"), name("$1 \\1 %s {0}"));
        for (int run = 0; run < 500; run++) {
            Transcript transcript = any();
            BattleScript script = narrator.narrate(billing, transcript, random::nextLong);
            String winner = billing.name(transcript.winner());
            assertThat(script.finish().text()).as("seed " + SEED).contains(winner);
            assertThat(script.verdict()).as("seed " + SEED).contains(winner);
        }
    }

    @Test
    void sameNamesAreToldApart() {
        Billing billing = new Billing(name("Rex"), name("REX"));
        Transcript transcript = any();
        BattleScript script = narrator.narrate(billing, transcript, random::nextLong);
        assertThat(billing.name(Corner.A)).isEqualTo("Rex (A)");
        assertThat(billing.name(Corner.B)).isEqualTo("REX (B)");
        assertThat(script.intro().getFirst()).contains("Rex (A)").contains("REX (B)");
    }

    @Test
    void linesStayReadableWithAnyNames() {
        Pattern broken = Pattern.compile("[{}]|  | [.,!?]|(?i:\\bthe the\\b)|\\p{Cntrl}");
        Billing billing = new Billing(name("The " + "W".repeat(40)), name("#1234"));
        for (int run = 0; run < 800; run++) {
            for (String line :
                    narrator.narrate(billing, any(), random::nextLong).lines()) {
                assertThat(line).doesNotContainPattern(broken).hasSizeBetween(20, 350);
            }
        }
    }

    @Test
    void theSameNumbersSayTheSame() {
        Transcript transcript = any();
        Billing billing = new Billing(EMBER, ATLAS);
        BattleScript once = narrator.narrate(billing, transcript, new SplittableRandom(5)::nextLong);
        assertThat(narrator.narrate(billing, transcript, new SplittableRandom(5)::nextLong))
                .isEqualTo(once);
        assertThat(narrator.narrate(billing, transcript, new SplittableRandom(6)::nextLong))
                .isNotEqualTo(once);
    }

    @Test
    void aWholeEveningSoundsFresh() {
        Evening evening = new Evening();
        Set<String> welcomes = new HashSet<>();
        Billing billing = new Billing(EMBER, ATLAS);
        int lines = house.of(Section.WELCOME).size();
        for (int match = 0; match < lines; match++) {
            BattleScript script = narrator.narrate(billing, any(), random::nextLong, evening);
            assertThat(welcomes.add(script.intro().getFirst()))
                    .as("seed " + SEED)
                    .isTrue();
        }
        assertThat(lines).isGreaterThanOrEqualTo(32);
    }

    @Test
    void anExhaustedSectionNeverRepeatsALineAtOnce() {
        Phrasebook two = Phrasebook.read("two.txt", List.of("[light]", "{actor} dabs {target}.", "{target} is hit."));
        LinePicker picker = new LinePicker(two, n -> n - 1, new Evening());
        String last = "";
        for (int i = 0; i < 10; i++) {
            String line = picker.say(Section.LIGHT, Cast.of(new Billing(EMBER, ATLAS)));
            assertThat(line).isNotEqualTo(last);
            last = line;
        }
    }

    private Template templateOf(String line) {
        return Optional.ofNullable(templates.get(skeleton(line))).orElseThrow(() -> new AssertionError(line));
    }

    private static Map<String, Template> bySkeleton(Phrasebook phrases) {
        return Arrays.stream(Section.values())
                .flatMap(section -> phrases.of(section).stream())
                .collect(Collectors.toMap(t -> skeleton(t.text()), t -> t));
    }

    /** What a template and its rendered line have in common. */
    private static String skeleton(String text) {
        return text.replaceAll("[\u2460\u2461]|\\{[a-z]+('s)?}", "_$1")
                .replaceAll("\\{a [a-z]+}|(an? )?\\d+(\\.\\d+)?%?|\\b(one|two|three|four|five|six|seven)\\b", "_");
    }

    private Section sectionOf(Template template) {
        return Arrays.stream(Section.values())
                .filter(section -> house.of(section).contains(template))
                .findFirst()
                .orElseThrow();
    }

    private Transcript any() {
        WinProbability p = new WinProbability(random.nextInt(WinProbability.LEAST, WinProbability.GREATEST + 1));
        return Transcript.draw(p, random.nextBoolean() ? Corner.A : Corner.B, random::nextLong);
    }

    private static Contestant name(String name) {
        return contestant(name, "");
    }

    private static Contestant contestant(String name, String lore, Trait... traits) {
        return new Contestant(DisplayName.of(name), List.of(traits), lore);
    }
}
