package dev.parlor.bot.show;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.ai.local.Arena;
import dev.parlor.ai.local.ChampionPoster;
import dev.parlor.ai.local.Contender;
import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingSheet;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.BracketSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.gallery.Hung;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.MatchId;
import java.util.List;
import java.util.Locale;

/** Draws what hangs beside the scenes of a gallery: brackets, betting boards and posters. */
public final class Curator {
    private static final double QUALITY = 0.88;

    private final Gallery gallery;
    private final BracketSheet brackets;
    private final BettingSheet boards;
    private final ChampionPoster posters;

    /**
     * A curator.
     *
     * @param gallery where it hangs
     * @param type sets the words
     * @param locale the language of what is drawn
     */
    public Curator(Gallery gallery, TypeCase type, Locale locale) {
        this.gallery = gallery;
        this.brackets = new BracketSheet(type, Wording.in(locale));
        this.boards = new BettingSheet(type, Wording.in(locale));
        this.posters = new ChampionPoster(type);
    }

    /** The sheets of a bracket. */
    public List<Hung> bracket(BracketBill bill) {
        return brackets.all(bill).stream().map(this::hang).toList();
    }

    /** The board of a match. */
    public Hung board(BettingBill bill) {
        return hang(boards.of(bill));
    }

    /**
     * The poster of a champion.
     *
     * @param champion who
     * @param sight what is known of the champion's looks
     * @param match the last match, in whose light the champion stands
     * @param tournament what was won
     * @param beaten how many were beaten
     */
    public Hung poster(Fighter champion, Sight sight, MatchId match, String tournament, int beaten) {
        Picture picture = posters.of(
                Contender.of(champion, sight),
                Arena.of(Theme.of(Theme.house(), match)),
                tournament,
                beaten,
                Whim.of("poster." + match));
        byte[] bytes = Raster.jpeg(picture, QUALITY);
        return gallery.hang(
                new PictureFile(PictureFile.Type.JPEG, picture.width(), picture.height(), bytes),
                picture.alternative());
    }

    private Hung hang(Picture picture) {
        PictureFile file =
                new PictureFile(PictureFile.Type.PNG, picture.width(), picture.height(), Raster.png(picture));
        return gallery.hang(file, picture.alternative());
    }
}
