package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.Spot;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Seat;
import dev.parlor.core.tournament.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketSheetTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final BracketSheet SHEET = new BracketSheet(new TypeCase(), ENGLISH);
    private static final long SEED = 20_261;

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 1", "16, 1", "17, 2", "32, 2", "33, 5", "64, 5"})
    void aBracketTakesSoManySheets(int entrants, int sheets) {
        BracketBill bill = SampleBrackets.finished(entrants, Whim.of("sheets"));

        assertThat(BracketSheet.count(bill.bracket())).isEqualTo(sheets);
        assertThat(SHEET.all(bill)).hasSize(sheets).allMatch(picture -> picture.width() == 1024);
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        BracketBill bill = SampleBrackets.finished(8, Whim.of("sheets"));

        assertThatThrownBy(() -> SHEET.of(bill, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 of 1");
    }

    @Test
    void everyMatchStandsOnSomeSheetAndNoneOnAnother() {
        for (int entrants = 2; entrants <= 64; entrants++) {
            BracketPlan plan = new BracketPlan(entrants, entrants >= 4);
            Set<Place> shown = new HashSet<>();
            for (Section section : Section.of(plan)) {
                BracketLayout layout = new BracketLayout(plan, section);
                shown.addAll(layout.places());
                assertApart(layout);
            }
            assertThat(shown).containsExactlyInAnyOrderElementsOf(plan.places());
        }
    }

    @Test
    void nothingIsWrittenOutsideOfItsPlace() {
        for (int entrants = 2; entrants <= 64; entrants++) {
            Whim whim = new Whim(SEED + entrants);
            BracketBill bill = SampleBrackets.drawn(entrants, whim);
            List<Section> sections = Section.of(bill.bracket().plan());
            for (Section section : sections) {
                Picture picture = SHEET.of(bill, section.number());
                List<Frame> places = cells(new BracketLayout(bill.bracket().plan(), section));
                assertThat(Laid.words(picture.elements()))
                        .as("%d entrants, %s", entrants, whim)
                        .allMatch(words -> words.words().isEmpty()
                                || places.stream().anyMatch(place -> Laid.within(place, words)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 16, 21, 32, 41, 64})
    void theBrassLineGoesThroughTheChampionsMatchesOnly(int entrants) {
        for (int run = 0; run < 20; run++) {
            BracketBill bill = SampleBrackets.finished(entrants, new Whim(SEED + run));
            for (Section section : Section.of(bill.bracket().plan())) {
                assertThat(brass(bill, section))
                        .as("%d entrants, run %d", entrants, run)
                        .isEqualTo(steps(bill, section));
            }
        }
    }

    @Test
    void theBrassLineHasNoGap() {
        BracketBill bill = SampleBrackets.finished(32, new Whim(SEED));
        for (Section section : Section.of(bill.bracket().plan())) {
            BracketLayout layout = new BracketLayout(bill.bracket().plan(), section);
            BracketWay ways = new BracketWay(new Results(bill, ENGLISH), layout);
            for (Place place : championsOn(bill, layout)) {
                List<Spot> way = ways.way(place);
                Frame next = layout.row(bill.bracket().plan().next(place).orElseThrow(), BracketLayout.seat(place));
                assertThat(way.getFirst().x()).isEqualTo(layout.box(place).right());
                assertThat(way.getLast().x()).isIn(next.x(), next.right());
                assertThat(way.getLast().y()).isEqualTo(next.level());
            }
        }
    }

    @Test
    void losersAreDimmedAndWinnersAreNot() {
        Bracket bracket = SampleBrackets.finished(8, Whim.of("dim")).bracket();
        BracketBill bill = new BracketBill("Cup", bracket, Roster.of(List.of()), Optional.empty());
        Picture picture = SHEET.of(bill, 1);

        for (Verdict verdict : bracket.verdicts().values()) {
            FighterId loser = ((Verdict.Fought) verdict).lost();
            assertThat(inks(picture, loser.value())).contains(Ink.TEXT_THIRD).doesNotContain(Ink.BRASS);
        }
        String champion = bracket.champion().orElseThrow().value();
        assertThat(inks(picture, champion)).contains(Ink.BRASS).doesNotContain(Ink.TEXT_THIRD, Ink.TEXT);
    }

    @Test
    void onlyTheLiveMatchIsFramedInBrass() {
        BracketBill finished = SampleBrackets.finished(8, Whim.of("live"));
        Bracket fresh = Bracket.of(finished.bracket().seeds(), false);
        BracketLayout layout =
                new BracketLayout(fresh.plan(), Section.of(fresh.plan()).getFirst());
        Place live = new Place(1, 3);

        assertThat(framed(SHEET.of(new BracketBill("", fresh, finished.roster(), Optional.of(live)), 1)))
                .containsExactly(layout.box(live));
        assertThat(framed(SHEET.of(finished, 1))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadOnItsGround() {
        for (int run = 0; run < 12; run++) {
            Whim whim = new Whim(SEED + run);
            List<BracketBill> bills =
                    List.of(SampleBrackets.drawn(2 + 5 * run, whim), SampleBrackets.finished(2 + 5 * run, whim));
            for (BracketBill bill : bills) {
                for (Picture picture : SHEET.all(bill)) {
                    assertThat(Contrast.ofWords(picture))
                            .as("%s", whim)
                            .allSatisfy(
                                    (words, contrast) -> assertThat(contrast).isGreaterThan(4.5));
                }
            }
        }
    }

    @Test
    void everySheetIsToldInWords() {
        BracketBill bill = SampleBrackets.finished(32, Whim.of("words"));
        FighterId champion = bill.bracket().champion().orElseThrow();

        for (Picture picture : SHEET.all(bill)) {
            assertThat(picture.alternative())
                    .hasSizeLessThanOrEqualTo(1024)
                    .startsWith("Bracket of Friday Night Cup: 32 fighters, sheet ")
                    .contains("Champion: " + new Results(bill, ENGLISH).name(champion) + ". ")
                    .contains("Final: ");
        }
    }

    @Test
    void theWordsOfTheLiveMatchTellItsChances() {
        BracketBill two = SampleBrackets.finished(2, Whim.of("plain"));
        Bracket fresh = Bracket.of(two.bracket().seeds(), false);
        Roster roster = Roster.of(List.of());
        BracketBill bill =
                new BracketBill("Cup", fresh, roster, fresh.ready().stream().findFirst());

        assertThat(SHEET.of(bill, 1).alternative())
                .isEqualTo("Bracket of Cup: 2 fighters. On right now, Final: f0 against f1.");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Wording.bundle(Wording.LANGUAGES.get(1)).keySet())
                .isEqualTo(Wording.bundle(Wording.LANGUAGES.get(0)).keySet());
    }

    @Test
    void aSheetIsSmallAndAlwaysTheSame() {
        BracketBill bill = SampleBrackets.finished(64, new Whim(SEED));

        assertThat(SHEET.all(bill))
                .allSatisfy(picture -> assertThat(Raster.png(picture)).hasSizeLessThan(300_000));
        assertThat(Raster.png(SHEET.of(bill, 3))).isEqualTo(Raster.png(SHEET.of(bill, 3)));
    }

    private static void assertApart(BracketLayout layout) {
        List<Frame> frames = new ArrayList<>();
        for (Place place : layout.places()) {
            frames.add(layout.box(place));
            if (layout.isLastColumn(place)) {
                frames.add(layout.label(place));
            }
        }
        for (Frame one : frames) {
            assertThat(one.right()).isLessThanOrEqualTo(Gauge.WIDTH - Gauge.MARGIN);
            assertThat(one.bottom()).isLessThanOrEqualTo(layout.height() - 20);
            assertThat(frames.stream().filter(other -> Laid.overlap(one, other)))
                    .containsExactly(one);
        }
    }

    private static List<Frame> cells(BracketLayout layout) {
        List<Frame> cells = new ArrayList<>();
        for (Place place : layout.places()) {
            cells.add(layout.row(place, Corner.A));
            cells.add(layout.row(place, Corner.B));
            cells.add(layout.label(place));
        }
        cells.add(layout.columnLabel(0));
        cells.add(layout.columnLabel(1));
        cells.add(new Frame(Gauge.MARGIN, 20, 520, 98));
        cells.add(new Frame(552, 20, Gauge.WIDTH - Gauge.MARGIN - 552, 98));
        return cells;
    }

    /** Where brass lines lead to. */
    private static Set<Place> brass(BracketBill bill, Section section) {
        BracketLayout layout = new BracketLayout(bill.bracket().plan(), section);
        BracketWay ways = new BracketWay(new Results(bill, ENGLISH), layout);
        Set<Element> drawn = new HashSet<>();
        for (Element part : ways.elements()) {
            if (part instanceof Element.Line(var outline, Paint paint, var nib) && Laid.isFlat(paint, Ink.BRASS)) {
                drawn.add(part);
            }
        }
        Set<Place> champions = new HashSet<>();
        for (Place place : layout.places()) {
            if (ways.isChampions(place) && !ways.way(place).isEmpty()) {
                champions.add(place);
            }
        }
        assertThat(drawn).hasSameSizeAs(champions);
        return champions;
    }

    /** Where the champion stood before the final, as the bracket tells it. */
    private static Set<Place> steps(BracketBill bill, Section section) {
        return new HashSet<>(championsOn(bill, new BracketLayout(bill.bracket().plan(), section)));
    }

    private static List<Place> championsOn(BracketBill bill, BracketLayout layout) {
        Bracket bracket = bill.bracket();
        Seat seat = new Seat.Taken(bracket.champion().orElseThrow());
        return layout.places().stream()
                .filter(place -> bracket.seat(place, Corner.A).equals(seat)
                        || bracket.seat(place, Corner.B).equals(seat))
                .filter(place -> bracket.plan()
                        .next(place)
                        .filter(layout.places()::contains)
                        .isPresent())
                .toList();
    }

    private static Set<Colour> inks(Picture picture, String words) {
        Set<Colour> inks = new HashSet<>();
        for (Element.Text text : Laid.words(picture.elements())) {
            if (text.words().equals(words) && text.paint() instanceof Paint.Flat(Colour colour)) {
                inks.add(colour);
            }
        }
        return inks;
    }

    private static List<Frame> framed(Picture picture) {
        List<Frame> frames = new ArrayList<>();
        for (Element part : picture.elements()) {
            if (part instanceof Element.Line line
                    && Laid.isFlat(line.paint(), Ink.BRASS)
                    && line.nib().width() == 4) {
                frames.add(line.outline().bounds());
            }
        }
        return frames;
    }
}
