package dev.parlor.bot.discord;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.bot.house.InForce;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.show.HandedIn;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Reception;
import dev.parlor.commands.house.Completions;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.HouseCommands;
import dev.parlor.commands.house.Terms;
import dev.parlor.commands.house.Theatre;
import dev.parlor.commands.moment.Placards;
import dev.parlor.commands.office.Office;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Identifiers;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.node.NodeDesk;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.Stage;
import dev.parlor.core.show.Uploads;
import dev.parlor.discord.commands.Manual;
import dev.parlor.discord.concierge.Concierge;
import dev.parlor.discord.concierge.Guests;
import dev.parlor.discord.concierge.House;
import dev.parlor.discord.concierge.Registration;
import dev.parlor.discord.herald.Herald;
import dev.parlor.discord.herald.Pace;
import dev.parlor.discord.javacord.JavacordLink;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.office.DiscordOperators;
import dev.parlor.discord.office.DiscordWire;
import dev.parlor.discord.premises.DiscordPremises;
import dev.parlor.discord.render.Renderer;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.web.HealthCheck;
import java.time.Duration;
import java.time.InstantSource;

/** The house on Discord. */
final class DiscordModule extends AbstractModule {
    private final BotToken token;
    private final String node;

    /**
     * A house on Discord.
     *
     * @param token opens the house's account
     * @param node this node's name, the same after a restart
     */
    DiscordModule(BotToken token, String node) {
        this.token = token;
        this.node = node;
    }

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Service.class).addBinding().to(Line.class);
        Multibinder.newSetBinder(binder(), Stage.class).addBinding().to(Herald.class);
    }

    @Provides
    @Singleton
    NodeDesk nodes(JooqTransactions transactions, InstantSource clock) {
        return new NodeDesk(transactions, clock);
    }

    @Provides
    @Singleton
    DiscordLink link(Settings settings, NodeDesk nodes) {
        return JavacordLink.of(
                token, settings.discord().shards(), key -> nodes.take("discord/identify/" + key, IdentifyTurns.APART));
    }

    @Provides
    @Singleton
    Guests guests(Desks desks) {
        return new Guests(desks.economy());
    }

    /** Pictures are handed in as attachments. */
    @Provides
    @Singleton
    Uploads uploads() {
        return HandedIn.onDiscord(PictureGate.ofHouse());
    }

    @Provides
    @Singleton
    Lodging lodging(RoomDesk rooms, DiscordLink link, Provider<Herald> herald) {
        return new Lodging(
                rooms, new DiscordPremises(link, parlor -> herald.get().resume(parlor)));
    }

    @Provides
    @Singleton
    Controls controls(Reception.Stores stores, Identifiers names, InstantSource clock) {
        return new Controls(stores.offers(), names, clock);
    }

    @Provides
    @Singleton
    Office office(DiscordLink link, InForce house, PostingDesk postings) {
        return new Office(new DiscordOperators(link), house, new DiscordWire(link), postings);
    }

    @Provides
    @Singleton
    Commands commands(
            Desks desks,
            Terms terms,
            Theatre theatre,
            Lodging lodging,
            Office office,
            Guests guests,
            Controls controls) {
        return HouseCommands.of(desks, terms, theatre, lodging, office, guests, controls);
    }

    @Provides
    @Singleton
    Reception reception(
            Commands commands,
            Guests guests,
            Reception.Stores stores,
            Faults faults,
            Identifiers names,
            InstantSource clock) {
        return new Reception(commands, guests, stores, faults::report, names, clock);
    }

    @Provides
    @Singleton
    Registration registration(DiscordLink link, Commands commands, NodeDesk nodes) {
        return new Registration(link, commands.declarations(true), new SharedDigests(nodes));
    }

    @Provides
    @Singleton
    Registrar registrar(Registration registration, Settings settings) {
        return new Registrar(registration, settings.discord().server(), Duration.ofSeconds(10));
    }

    @Provides
    @Singleton
    Renderer renderer(
            Settings settings,
            Guests guests,
            Pictures pictures,
            Desks desks,
            TypeCase type,
            Commands commands,
            Registration registration) {
        return new Renderer(
                guests,
                pictures,
                new DrawnBrackets(desks.tournaments(), type, settings.locale()),
                new Manual(commands.declarations(true), registration));
    }

    /** Discord's clock decides how long somebody has been waiting, so it is not that of the books. */
    @Provides
    @Singleton
    Concierge concierge(
            DiscordLink link,
            Commands commands,
            Reception reception,
            Desks desks,
            Terms terms,
            Guests guests,
            Renderer renderer,
            Faults faults) {
        return new Concierge(
                link,
                new House(commands, reception, new Completions(commands, desks, terms), guests),
                renderer,
                faults::report,
                InstantSource.system());
    }

    @Provides
    @Singleton
    Placards placards(Desks desks, Theatre theatre, Controls controls) {
        return new Placards(
                new Programme(desks.tournaments()), desks.betting(), desks.economy(), theatre.director(), controls);
    }

    @Provides
    @Singleton
    Herald herald(
            RoomDesk rooms,
            PostingDesk postings,
            Desks desks,
            Placards placards,
            Renderer renderer,
            DiscordLink link,
            Faults faults,
            InstantSource clock) {
        return new Herald(
                new Herald.House(
                        rooms,
                        postings,
                        desks.tournaments(),
                        placards,
                        renderer,
                        link,
                        fault -> faults.report("telling on Discord", fault)),
                Pace.USUAL,
                node,
                clock);
    }

    @ProvidesIntoSet
    HealthCheck discord(DiscordLink link) {
        return new HealthCheck("discord", () -> Pulse.of(link.health()));
    }
}
