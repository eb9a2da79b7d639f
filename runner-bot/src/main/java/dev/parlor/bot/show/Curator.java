package dev.parlor.bot.show;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingSheet;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.BracketSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.gallery.Hung;
import dev.parlor.core.show.PictureFile;
import java.util.List;
import java.util.Locale;

/** Draws what hangs beside the scenes of a gallery: brackets, betting boards and posters. */
public final class Curator {
    private final Gallery gallery;
    private final BracketSheet brackets;
    private final BettingSheet boards;

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
    }

    /** The sheets of a bracket. */
    public List<Hung> bracket(BracketBill bill) {
        return brackets.all(bill).stream().map(this::hang).toList();
    }

    /** The board of a match. */
    public Hung board(BettingBill bill) {
        return hang(boards.of(bill));
    }

    private Hung hang(Picture picture) {
        PictureFile file =
                new PictureFile(PictureFile.Type.PNG, picture.width(), picture.height(), Raster.png(picture));
        return gallery.hang(file, picture.alternative());
    }
}
