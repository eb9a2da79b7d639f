package dev.parlor.bot.tryout;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.painter.Artwork;
import dev.parlor.ai.painter.CardPainter;
import dev.parlor.ai.painter.CardWish;
import dev.parlor.ai.sheets.CardFace;
import dev.parlor.ai.sheets.CardSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.core.card.Rarities;
import dev.parlor.core.card.Rarity;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a card of the fighter in corner A: somebody outside paints it from the fighter's picture, if there is one and
 * there is somebody; else the house draws it.
 *
 * @param painter who is asked
 * @param easel where the house draws
 * @param patience how long those outside may take
 */
record CardPress(CardPainter painter, Easel easel, Duration patience) {
    private static final int LARGEST = 600_000;
    private static final int WIDTH = 768;

    /**
     * Makes it.
     *
     * @param tier whose frame it gets
     */
    Painting card(int tier) {
        Optional<Artwork> art = meeting().a().portrait().flatMap(this::asked);
        Optional<Picture> outside = art.flatMap(this::opened);
        Picture card = new CardSheet(easel.type(), Wording.in(Locale.ENGLISH))
                .of(face(outside.orElseGet(() -> easel.portrait(Corner.A)), tier));
        return new Painting(
                new PictureFile(PictureFile.Type.PNG, card.width(), card.height(), Raster.png(card, LARGEST)),
                card.alternative(),
                outside.flatMap(picture -> art).map(Artwork::credit).orElse(Credit.HOUSE));
    }

    private Optional<Artwork> asked(PictureFile portrait) {
        CardWish wish =
                CardWish.of(portrait, meeting().a().look(), meeting().pairing().a());
        return painter.paint(meeting().parlor(), wish, patience);
    }

    private Optional<Picture> opened(Artwork art) {
        return Bitmap.read(art.file().bytes(), art.file().type().mediaType(), WIDTH)
                .map(pixels -> CardFace.portrait(pixels, name() + ", painted after a picture."));
    }

    /** Its numbers are those of the fight. */
    private CardFace face(Picture portrait, int tier) {
        return new CardFace(
                name(),
                meeting().theme().title(),
                stats(easel.telling().transcript()),
                "",
                tier,
                rarity(tier).name(),
                portrait);
    }

    private static List<CardFace.Stat> stats(Transcript fight) {
        List<Beat> hits = fight.beats().stream()
                .filter(beat -> beat.actor() == Corner.A && beat.blow().lands())
                .toList();
        long chance = Math.round(fight.chanceOfA().of(Corner.A) * 100.0 / WinProbability.WHOLE);
        return List.of(
                new CardFace.Stat("Chance", Math.toIntExact(chance)),
                new CardFace.Stat("Hits", hits.size()),
                new CardFace.Stat("Damage", hits.stream().mapToInt(Beat::damage).sum()),
                new CardFace.Stat("Vigour", fight.finish().vigour(Corner.A)));
    }

    private static Rarity rarity(int tier) {
        return Rarities.HOUSE.ladder().stream()
                .filter(rarity -> CardFace.tier(Rarities.HOUSE, rarity) == tier)
                .findFirst()
                .orElseThrow();
    }

    private String name() {
        return meeting().billing().name(Corner.A);
    }

    private Meeting meeting() {
        return easel.telling().meeting();
    }
}
