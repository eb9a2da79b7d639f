package dev.parlor.bot.show;

import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.Roster;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Match;

/** What sheets of brackets show of a tournament. */
public final class BracketBills {
    private BracketBills() {}

    /**
     * A tournament as it stands.
     *
     * @param bouts its matches
     * @return what its sheets show
     */
    public static BracketBill of(Bouts bouts) {
        return new BracketBill(
                bouts.tournament().id().value(),
                bouts.bracket(),
                Roster.of(bouts.tournament().entries().all().stream()
                        .map(Entrant::fighter)
                        .toList()),
                bouts.current()
                        .filter(bout -> bout.match() instanceof Match.Live)
                        .map(Bout::place));
    }
}
