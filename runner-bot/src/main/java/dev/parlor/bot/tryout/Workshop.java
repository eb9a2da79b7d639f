package dev.parlor.bot.tryout;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.bot.show.Company;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Telling;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the pictures of one fight are made: scenes and cards by whoever is hired, everything else by the house.
 *
 * @param company who is hired
 * @param easel where the house draws
 * @param patience how long those outside may take for a picture
 */
record Workshop(Company company, Easel easel, Duration patience) {
    private static final double QUALITY = 0.88;

    /**
     * A picture that can be made.
     *
     * @param name what tells its file from the others of the match
     * @param work makes it
     */
    record Piece(String name, Supplier<Painting> work) {}

    /** The pictures that were asked for. */
    List<Piece> pieces(Order order) {
        return switch (order.subject()) {
            case SCENES -> order.parts().stream().map(this::scene).toList();
            case PORTRAIT -> Stream.of(Corner.values()).map(this::portrait).toList();
            case VERSUS -> List.of(new Piece("versus", () -> jpeg(easel.versus())));
            case POSTER -> List.of(new Piece("poster", () -> jpeg(easel.poster())));
            case CARD -> List.of(new Piece("card", () -> card(order.tier())));
        };
    }

    private Piece scene(Part part) {
        Telling telling = easel.telling();
        Commission commission = switch (part) {
            case ENTRANCE -> new Commission.Entrance(telling.meeting());
            case CLASH -> new Commission.Clash(telling, "");
            case VERDICT -> new Commission.Verdict(telling, "");
        };
        return new Piece(
                part.name().toLowerCase(Locale.ROOT),
                () -> company.crew(fighter -> Optional.empty()).painter().paint(commission, patience, late -> {}));
    }

    private Piece portrait(Corner corner) {
        return new Piece("portrait-" + corner.name().toLowerCase(Locale.ROOT), () -> jpeg(easel.portrait(corner)));
    }

    private Painting card(int tier) {
        return new CardPress(company.cards(), easel, patience).card(tier);
    }

    private static Painting jpeg(Picture picture) {
        byte[] bytes = Raster.jpeg(picture, QUALITY);
        return new Painting(
                new PictureFile(PictureFile.Type.JPEG, picture.width(), picture.height(), bytes),
                picture.alternative(),
                Credit.HOUSE);
    }
}
