package dev.parlor.ai.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Pairing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class BettingSheetTest {
    private static final BettingSheet SHEET = new BettingSheet(new TypeCase(), Wording.in(Locale.ENGLISH));
    private static final BettingSheet SPANISH =
            new BettingSheet(new TypeCase(), Wording.in(Locale.forLanguageTag("es-MX")));
    private static final BettingState OPEN = new BettingState.Open("in 5 minutes (21:30)");
    private static final long SEED = 7_105;

    @Test
    void anOpenBoardTellsWhatIsPaidIfItClosedNow() {
        Picture picture = SHEET.of(bill("Mothlight", 12_450, 5_850, OPEN));

        assertThat(picture.alternative())
                .isEqualTo("Match 7: Mothlight against Gnash. Bets close in 5 minutes (21:30)."
                        + " Mothlight: chance 63\u202f%, 12\u202f450 chips staked, 68\u202f% of the pool;"
                        + " if it closed now: \u00d71.39, with the stake in it."
                        + " Gnash: chance 37\u202f%, 5850 chips staked, 32\u202f% of the pool;"
                        + " if it closed now: \u00d72.97, with the stake in it."
                        + " 18\u202f300 chips in the pool. 5\u202f% the house takes.");
        assertThat(words(picture)).contains("\u00d71.39", "\u00d72.97", "with your stake in it", "5\u202f%");
    }

    @Test
    void aSettledBoardTellsTheWinnerThePayoutsAndTheFee() {
        Picture picture = SHEET.of(bill("Mothlight", 12_450, 5_850, settled(Corner.B, 915, 17_381, 4)));

        assertThat(words(picture))
                .contains("Gnash won", "\u00d70", "\u00d72.97", "\u2212915", "17\u202f381", "\u22124", "paid back");
        assertThat(inks(picture, "Mothlight")).containsExactly(Ink.TEXT_THIRD);
        assertThat(inks(picture, "\u00d72.97")).containsExactly(Ink.BRASS);
    }

    @Test
    void whatNobodyBackedIsReturned() {
        BettingBill bill = bill("Mothlight", 0, 5_850, settled(Corner.A, 0, 5_850, 0));

        assertThat(words(SHEET.of(bill))).contains("Mothlight won", "returned", "\u00d71", "0", "5850");
    }

    @Test
    void anEmptyBoardPromisesNothing() {
        Picture picture = SHEET.of(bill("Mothlight", 0, 0, OPEN));

        assertThat(words(picture)).contains("nobody has bet yet", "\u2013").doesNotContain("share of the pool");
        assertThat(picture.alternative()).contains("Gnash: chance 37\u202f%, nobody has bet yet.");
    }

    @Test
    void oneBarShowsThePoolAndTheChance() {
        Bitmap drawn = Raster.bitmap(SHEET.of(bill("Mothlight", 300, 700, OPEN)));
        int split = 32 + (int) (960 * 0.3);
        int chance = 32 + (int) (960 * 0.625);

        assertThat(new Colour(drawn.argb(split + 8, 445))).isEqualTo(Ink.CORNER_B);
        assertThat(new Colour(drawn.argb(980, 445))).isEqualTo(Ink.CORNER_B);
        assertThat(new Colour(drawn.argb(chance, 445))).isEqualTo(Ink.TEXT);
        assertThat(new Colour(drawn.argb(split - 40, 445)).red()).isGreaterThan(120);
    }

    @Test
    void theFirstPartOfTheBarIsHatched() {
        Bitmap drawn = Raster.bitmap(SHEET.of(bill("Mothlight", 700, 300, OPEN)));
        long dark = 0;
        for (int x = 50; x < 550; x++) {
            dark += new Colour(drawn.argb(x, 445)).red() < 200 ? 1 : 0;
        }

        assertThat(dark).isBetween(100L, 300L);
    }

    @Test
    void spanishNumbersHaveACommaAndSpanishWords() {
        assertThat(words(SPANISH.of(bill("Mothlight", 12_450, 5_850, OPEN))))
                .contains("\u00d71,39", "si cerrara ahora");
    }

    @Test
    void nothingIsWrittenOverAnythingElse() {
        for (int run = 0; run < 200; run++) {
            Whim whim = new Whim(SEED + run);
            BettingBill bill = drawn(whim);
            for (BettingSheet sheet : List.of(SHEET, SPANISH)) {
                List<Frame> words = Laid.words(sheet.of(bill).elements()).stream()
                        .filter(text -> !text.words().isEmpty())
                        .map(text -> text.outline().bounds())
                        .toList();
                for (Frame one : words) {
                    assertThat(one.x()).as("%s", whim).isGreaterThan(30);
                    assertThat(one.right()).as("%s", whim).isLessThan(BettingSheet.WIDTH - 30);
                    assertThat(one.bottom()).as("%s", whim).isLessThan(BettingSheet.HEIGHT - 10);
                    assertThat(words.stream().filter(other -> Laid.overlap(one, other)))
                            .as("%s", whim)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void whatIsWrittenIsReadOnItsGround() {
        for (int run = 0; run < 20; run++) {
            Whim whim = new Whim(SEED + run);
            assertThat(Contrast.ofWords(SHEET.of(drawn(whim))))
                    .as("%s", whim)
                    .allSatisfy((words, contrast) -> assertThat(contrast).isGreaterThan(4.5));
        }
    }

    @Test
    void aBoardIsSmall() {
        assertThat(Raster.png(SHEET.of(bill("Mothlight", 12_450, 5_850, OPEN)))).hasSizeLessThan(200_000);
    }

    private static BettingBill drawn(Whim whim) {
        long first = (long) Math.pow(10, whim.between("first", 0, 17));
        long second = whim.chance("nobody", 0.3) ? 0 : (long) Math.pow(10, whim.between("second", 0, 17));
        BettingState state = whim.pick(
                "state",
                List.of(
                        OPEN,
                        new BettingState.Closed(),
                        settled(Corner.A, first / 20, first + second - first / 20 - 1, 1),
                        settled(Corner.B, second / 20, first + second - second / 20, 0),
                        new BettingState.Refunded(books(0, first + second, 0))));
        return bill(whim.pick("name", SampleBrackets.HOSTILE), first, second, state);
    }

    private static BettingState settled(Corner winner, long fee, long paid, long dust) {
        return new BettingState.Settled(winner, books(fee, paid, dust));
    }

    private static Books books(long fee, long paid, long dust) {
        return new Books(
                new Amount(fee + paid + dust),
                Amount.ZERO,
                new Amount(fee),
                new Amount(paid),
                new Amount(dust),
                Amount.ZERO);
    }

    private static BettingBill bill(String name, long onFirst, long onSecond, BettingState state) {
        Fighter first = new Fighter(new FighterId("1"), name, Strength.ofRank(3), List.of());
        Fighter second = new Fighter(new FighterId("2"), "Gnash", Strength.ofRank(5), List.of());
        SequencedMap<Pick, Amount> stakes = new LinkedHashMap<>();
        stakes.put(Pairing.pick(Corner.A), new Amount(onFirst));
        stakes.put(Pairing.pick(Corner.B), new Amount(onSecond));
        Board board = new Board(stakes, Takeout.HOUSE, Amount.ZERO);
        return new BettingBill("Match 7", new Pairing(first, second), board, "chips", state);
    }

    private static List<String> words(Picture picture) {
        return Laid.words(picture.elements()).stream().map(Element.Text::words).toList();
    }

    private static List<Colour> inks(Picture picture, String words) {
        return Laid.words(picture.elements()).stream()
                .filter(text -> text.words().equals(words))
                .map(Element.Text::paint)
                .map(Paint.Flat.class::cast)
                .map(Paint.Flat::colour)
                .toList();
    }
}
