package dev.parlor.bot.table;

import dev.parlor.bot.terminal.BracketDrawing;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.show.DisplayName;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Optional;

/** Draws the brackets of a house for its screen. */
record Brackets(Screen screen, Programme programme) {
    private static final int MOST = 16;

    /** The lines of a drawing; none where the field is too large for it, or there is no bracket. */
    Optional<List<String>> draw(TournamentId tournament) {
        return programme
                .desk()
                .tournament(tournament)
                .flatMap(programme::bouts)
                .filter(bouts -> bouts.bracket().seeds().size() <= MOST)
                .map(bouts -> new BracketDrawing(
                                screen,
                                bouts.bracket(),
                                id -> DisplayName.of(bouts.name(id)).text())
                        .lines());
    }
}
