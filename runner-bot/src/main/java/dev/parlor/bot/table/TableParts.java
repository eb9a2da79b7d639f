package dev.parlor.bot.table;

import dev.parlor.commands.Commands;
import dev.parlor.commands.Messages;
import dev.parlor.commands.Reception;
import dev.parlor.commands.Words;
import dev.parlor.commands.house.Completions;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Identifiers;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Director;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a table is made of.
 *
 * @param parlor the community at the table
 * @param desks the front doors
 * @param commands all commands
 * @param reception answers them
 * @param completions what is offered to those who type
 * @param seats who sits there; the same object that the commands know people by
 * @param director directs the shows
 * @param gallery the page with the pictures of the fights
 * @param ids names what is typed, never the same name twice
 * @param clock tells how far away a due time is
 * @param zone in which due times are shown
 * @param locale the language of the table
 */
public record TableParts(
        ParlorId parlor,
        Desks desks,
        Commands commands,
        Reception reception,
        Completions completions,
        Seats seats,
        Director director,
        Path gallery,
        Identifiers ids,
        InstantSource clock,
        ZoneId zone,
        Locale locale) {
    Programme programme() {
        return new Programme(desks.tournaments());
    }

    Words words() {
        return Messages.in(locale);
    }
}
