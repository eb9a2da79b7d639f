package dev.parlor.bot.odds;

import java.io.IOException;

/** All odds tables as plain text of at most eighty columns. */
public final class OddsTables {
    private final OddsSettings settings;

    /**
     * Makes the tables of some settings.
     *
     * @param settings the settings that the games run on
     */
    public OddsTables(OddsSettings settings) {
        this.settings = settings;
    }

    /**
     * Prints every table.
     *
     * @param out where the text goes
     * @throws IOException if it cannot be written
     */
    public void print(Appendable out) throws IOException {
        Page page = new Page();
        CardTables.print(page, settings.rolls());
        SpinTables.print(page, settings.spins());
        MachineTables.print(page, settings.machine(), settings.band());
        FightTables.print(page, settings.pools());
        out.append(page.toString());
    }
}
