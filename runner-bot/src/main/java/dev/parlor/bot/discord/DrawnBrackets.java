package dev.parlor.bot.discord;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.BracketSheet;
import dev.parlor.ai.sheets.Wording;
import dev.parlor.bot.show.BracketBills;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.render.Brackets;
import java.util.Locale;
import java.util.Optional;

/** Draws brackets that fit on one sheet; larger ones are written. */
final class DrawnBrackets implements Brackets {
    private final TournamentDesk desk;
    private final BracketSheet sheet;

    /**
     * Draws what a desk knows.
     *
     * @param desk where tournaments are found
     * @param type sets the words
     * @param locale the language of the words that are no names
     */
    DrawnBrackets(TournamentDesk desk, TypeCase type, Locale locale) {
        this.desk = desk;
        this.sheet = new BracketSheet(type, Wording.in(locale));
    }

    @Override
    public Optional<PictureFile> draw(TournamentId tournament) {
        return desk.tournament(tournament)
                .flatMap(new Programme(desk)::bouts)
                .map(BracketBills::of)
                .filter(bill -> BracketSheet.count(bill.bracket()) == 1)
                .map(this::drawn);
    }

    private PictureFile drawn(BracketBill bill) {
        Picture picture = sheet.of(bill, 1);
        return new PictureFile(PictureFile.Type.PNG, picture.width(), picture.height(), Raster.png(picture));
    }
}
