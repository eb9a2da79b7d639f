package dev.parlor.bot.discord;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Reception;
import dev.parlor.commands.house.Completions;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.HouseCommands;
import dev.parlor.commands.house.Terms;
import dev.parlor.commands.house.Theatre;
import dev.parlor.core.Identifiers;
import dev.parlor.core.show.Pictures;
import dev.parlor.discord.commands.Manual;
import dev.parlor.discord.concierge.Concierge;
import dev.parlor.discord.concierge.Digests;
import dev.parlor.discord.concierge.Guests;
import dev.parlor.discord.concierge.House;
import dev.parlor.discord.concierge.Registration;
import dev.parlor.discord.javacord.JavacordLink;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.LocalTurns;
import dev.parlor.discord.render.Renderer;
import dev.parlor.web.HealthCheck;
import java.time.InstantSource;

/** The house on Discord. */
final class DiscordModule extends AbstractModule {
    private final BotToken token;

    /**
     * A house on Discord.
     *
     * @param token opens the house's account
     */
    DiscordModule(BotToken token) {
        this.token = token;
    }

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Service.class).addBinding().to(Line.class);
    }

    @Provides
    @Singleton
    DiscordLink link(Settings settings) {
        return JavacordLink.of(token, settings.discord().shards(), new LocalTurns(InstantSource.system()));
    }

    @Provides
    @Singleton
    Guests guests(Desks desks) {
        return new Guests(desks.economy());
    }

    @Provides
    @Singleton
    Commands commands(
            Desks desks,
            Terms terms,
            Theatre theatre,
            Guests guests,
            Reception.Stores stores,
            Identifiers names,
            InstantSource clock) {
        return HouseCommands.of(desks, terms, theatre, guests, new Controls(stores.offers(), names, clock));
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
    Registration registration(DiscordLink link, Commands commands) {
        return new Registration(link, commands.declarations(true), Digests.NONE);
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

    @ProvidesIntoSet
    HealthCheck discord(DiscordLink link) {
        return new HealthCheck("discord", () -> Pulse.of(link.health()));
    }
}
