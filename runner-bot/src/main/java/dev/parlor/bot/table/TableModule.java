package dev.parlor.bot.table;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.bot.house.InForce;
import dev.parlor.bot.house.TournamentTerms;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.punters.Regulars;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.show.GalleryKeeper;
import dev.parlor.bot.show.HandedIn;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Reception;
import dev.parlor.commands.house.Completions;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.HouseCommands;
import dev.parlor.commands.house.Terms;
import dev.parlor.commands.house.Theatre;
import dev.parlor.commands.office.Office;
import dev.parlor.commands.office.Operators;
import dev.parlor.commands.office.Wire;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.commands.premises.Premises;
import dev.parlor.core.Identifiers;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.Uploads;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The table itself, and who keeps it going. */
public final class TableModule extends AbstractModule {
    /** A table in a house. */
    public TableModule() {}

    @Provides
    @Singleton
    List<Punter> punters(Settings settings, Terms terms, Seed choices) {
        return Regulars.seat(
                settings.table().punters(),
                terms.fighters().stream().map(Fighter::id).toList(),
                id -> FairDraw.open(
                        choices, new DrawScope(Purpose.PUNTER, id, Sha256.of("regulars"), Entropy.ofLines(List.of()))));
    }

    @Provides
    @Singleton
    Seats seats(List<Punter> punters) {
        return new Seats(punters);
    }

    @Provides
    @Singleton
    Host host(Settings settings, InForce house, Desks desks, Terms terms, Seed choices) {
        return new Host(
                desks.tournaments(),
                settings.community().id(),
                () -> TournamentTerms.with(
                        terms.tournaments().get(), house.settings().table().signUp()),
                terms.fighters(),
                () -> house.settings().table().free(),
                choices);
    }

    @Provides
    @Singleton
    HousePunters housePunters(List<Punter> punters, Desks desks, Seed choices) {
        return new HousePunters(punters, desks.betting(), desks.economy(), desks.tournaments(), choices);
    }

    /** A table is one room. */
    @Provides
    @Singleton
    Lodging lodging(RoomDesk rooms) {
        return new Lodging(rooms, Premises.ONE_ROOM);
    }

    /** Who sits at the table sits at the machine. */
    @Provides
    @Singleton
    Office office(InForce house, PostingDesk postings) {
        return new Office(Operators.WHOEVER_IS_HERE, house, Wire.NONE, postings);
    }

    /** In a terminal pictures are handed in as files of the machine. */
    @Provides
    @Singleton
    Uploads uploads() {
        return HandedIn.asFiles(PictureGate.ofHouse());
    }

    @Provides
    @Singleton
    Commands commands(
            Desks desks,
            Terms terms,
            Theatre theatre,
            Lodging lodging,
            Office office,
            Seats seats,
            Reception.Stores stores,
            Identifiers names,
            InstantSource clock) {
        return HouseCommands.of(
                desks, terms, theatre, lodging, office, seats, new Controls(stores.offers(), names, clock));
    }

    @Provides
    @Singleton
    Reception reception(
            Commands commands,
            Seats seats,
            Reception.Stores stores,
            Faults faults,
            Identifiers names,
            InstantSource clock) {
        return new Reception(commands, seats, stores, faults::report, names, clock);
    }

    @Provides
    @Singleton
    TableParts parts(
            Settings settings,
            Desks desks,
            Terms terms,
            Commands commands,
            Reception reception,
            Theatre theatre,
            GalleryKeeper gallery,
            Seats seats,
            Identifiers names,
            InstantSource clock) {
        return new TableParts(
                settings.community().id(),
                desks,
                commands,
                reception,
                new Completions(commands, desks, terms),
                seats,
                theatre.director(),
                gallery.page(),
                names,
                clock,
                ZoneId.systemDefault(),
                settings.locale());
    }
}
