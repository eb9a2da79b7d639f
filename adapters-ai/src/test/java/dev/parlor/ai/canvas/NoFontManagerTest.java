package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.local.Gallery;
import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingSheet;
import dev.parlor.ai.sheets.BettingState;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.BracketSheet;
import dev.parlor.ai.sheets.CardFace;
import dev.parlor.ai.sheets.CardSheet;
import dev.parlor.ai.sheets.Roster;
import dev.parlor.ai.sheets.StandingsBill;
import dev.parlor.ai.sheets.StandingsSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Pairing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoFontManagerTest {
    private static final List<String> FONT_CLASSES = List.of(
            "sun.font.SunFontManager",
            "sun.font.FontManagerFactory",
            "sun.awt.FontConfiguration",
            "sun.awt.FcFontConfiguration",
            "sun.font.FcFontConfiguration",
            "sun.font.FontConfigManager");

    @Test
    void wordsAreDrawnWithoutTheFontManagerOfTheMachine(@TempDir Path folder) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Path picture = folder.resolve("picture.png");

        draw(loaded, picture);

        assertThat(Files.size(picture)).isGreaterThan(1000);
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> classes = lines.toList();
            assertThat(classes).anyMatch(line -> line.contains("org.apache.fontbox.ttf.TrueTypeFont"));
            assertThat(classes).noneMatch(line -> FONT_CLASSES.stream().anyMatch(line::contains));
        }
    }

    private static void draw(Path loaded, Path picture) throws IOException, InterruptedException {
        Path said = picture.resolveSibling("said.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName(),
                        picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(child.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(said)).isZero();
    }

    /** What the other machine does. */
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] arguments) throws IOException {
            Picture picture = Samples.everything(7, "Mothlight \u25C6 \u05D0");
            for (Picture painted : Gallery.pictures()) {
                Raster.jpeg(painted, 0.8);
            }
            Files.write(Path.of(arguments[0]), Raster.png(picture));
            Files.writeString(Path.of(arguments[0] + ".svg"), Svg.of(picture));
            sheets(picture).forEach(sheet -> assertThat(Raster.png(sheet)).isNotEmpty());
        }

        private static List<Picture> sheets(Picture portrait) {
            TypeCase type = new TypeCase();
            Wording wording = Wording.in(Locale.ENGLISH);
            Fighter first = new Fighter(new FighterId("1"), "Mothlight", Strength.ofRank(1), List.of());
            Fighter second = new Fighter(new FighterId("2"), "\uD83D\uDD25", Strength.ofRank(2), List.of());
            Bracket bracket = Bracket.of(List.of(first.id(), second.id()), false);
            BracketBill bill = new BracketBill("Cup", bracket, Roster.of(List.of(first, second)), Optional.empty());
            Board board = new Board(new LinkedHashMap<>(), Takeout.HOUSE, Amount.ZERO);
            BettingBill bets =
                    new BettingBill("Final", new Pairing(first, second), board, "chips", new BettingState.Open("soon"));
            CardFace face = new CardFace("Mothlight", "", List.of(), "1", CardFace.TOP, "Legendary", portrait);
            StandingsBill ranks = new StandingsBill("Most", "chips", List.of(), Optional.empty());
            return List.of(
                    new BracketSheet(type, wording).of(bill, 1),
                    new BettingSheet(type, wording).of(bets),
                    new CardSheet(type, wording).of(face),
                    new StandingsSheet(type, wording).of(ranks));
        }
    }
}
