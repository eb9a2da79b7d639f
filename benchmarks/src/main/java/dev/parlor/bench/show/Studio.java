package dev.parlor.bench.show;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.ai.local.Arena;
import dev.parlor.ai.local.ChampionPoster;
import dev.parlor.ai.local.Contender;
import dev.parlor.ai.local.Duel;
import dev.parlor.ai.local.HousePainter;
import dev.parlor.ai.local.Portrait;
import dev.parlor.ai.local.VersusCard;
import dev.parlor.ai.sheets.BettingSheet;
import dev.parlor.ai.sheets.BracketSheet;
import dev.parlor.ai.sheets.CardSheet;
import dev.parlor.ai.sheets.StandingsSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.PictureFile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Paints pictures of every kind, as the house does and in its file formats. Safe for several threads. */
final class Studio {
    private static final double QUALITY = 0.88;
    private static final int FACES = 8;
    private static final int FIRST_FACE = 100_000;

    private final TypeCase type = new TypeCase();
    private final Wording words = Wording.in(Locale.ENGLISH);
    private final HousePainter painter;
    private final Bouts bouts;

    private Studio(int easels, List<PictureFile> faces) {
        this.painter = new HousePainter(type, easels);
        this.bouts = new Bouts(faces);
    }

    /** One whose fighters have no pictures of their own. */
    static Studio withoutFaces() {
        return new Studio(1, List.of());
    }

    /** One in which half of the fighters have pictures of their own, which are set in. */
    static Studio withFaces(int easels) {
        return new Studio(easels, faces());
    }

    static List<PictureFile> faces() {
        return IntStream.range(0, FACES)
                .mapToObj(i -> jpeg(Portrait.of(
                        Contender.of(Bouts.fighter(FIRST_FACE + i)),
                        Arena.of(Whim.of("face " + i)),
                        Whim.of("face " + i))))
                .toList();
    }

    /** A picture, in several files if it has several sheets; each number has another one. */
    List<PictureFile> paint(Kind kind, int number) {
        return switch (kind) {
            case ENTRANCE ->
                List.of(scene(new Commission.Entrance(bouts.telling(number).meeting())));
            case CLASH -> List.of(scene(new Commission.Clash(bouts.telling(number), "")));
            case VERDICT -> List.of(scene(new Commission.Verdict(bouts.telling(number), "")));
            case VERSUS -> List.of(versus(bouts.telling(number).meeting()));
            case PORTRAIT -> List.of(jpeg(portrait(number)));
            case POSTER -> List.of(poster(bouts.telling(number).meeting()));
            case BRACKET ->
                new BracketSheet(type, words)
                        .all(Bills.bracket(number)).stream().map(Studio::png).toList();
            case BOARD -> List.of(png(new BettingSheet(type, words).of(Bills.board(number))));
            case LEADERS -> List.of(png(new StandingsSheet(type, words).of(Bills.leaders(number))));
            case CARD -> List.of(card(number));
        };
    }

    /** Whether the fighters of a number have pictures of their own. */
    boolean hasFaces(int number) {
        return bouts.hasFaces(number);
    }

    private PictureFile scene(Commission commission) {
        return painter.paint(commission, Duration.ZERO, late -> {}).file();
    }

    private PictureFile versus(Meeting meeting) {
        Duel duel = new Duel(
                Contender.of(meeting.pairing().a(), meeting.a()),
                Contender.of(meeting.pairing().b(), meeting.b()),
                Arena.of(meeting.theme()));
        return jpeg(new VersusCard(type).of(duel, meeting.pairing().chance(), Whim.of("versus." + meeting.match())));
    }

    private PictureFile poster(Meeting meeting) {
        return jpeg(new ChampionPoster(type)
                .of(
                        Contender.of(meeting.pairing().a(), meeting.a()),
                        Arena.of(meeting.theme()),
                        "Friday Night Cup",
                        5,
                        Whim.of("poster." + meeting.match())));
    }

    private PictureFile card(int number) {
        Picture card = new CardSheet(type, words).of(Bills.card(number, portrait(number)));
        return file(PictureFile.Type.PNG, card, Raster.png(card, Kind.LARGEST));
    }

    private Picture portrait(int number) {
        Meeting meeting = bouts.telling(number).meeting();
        return Portrait.of(
                Contender.of(meeting.pairing().a(), meeting.a()),
                Arena.of(meeting.theme()),
                Whim.of("portrait " + number));
    }

    private static PictureFile jpeg(Picture picture) {
        return file(PictureFile.Type.JPEG, picture, Raster.jpeg(picture, QUALITY));
    }

    private static PictureFile png(Picture picture) {
        return file(PictureFile.Type.PNG, picture, Raster.png(picture));
    }

    private static PictureFile file(PictureFile.Type type, Picture picture, byte[] bytes) {
        return new PictureFile(type, picture.width(), picture.height(), bytes);
    }
}
