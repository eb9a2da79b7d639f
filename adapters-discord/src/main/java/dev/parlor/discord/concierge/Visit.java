package dev.parlor.discord.concierge;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Messages;
import dev.parlor.commands.Visibility;
import dev.parlor.commands.Words;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.discord.link.Arrival;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.Permission;
import dev.parlor.discord.render.Room;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * One interaction while it is being answered.
 *
 * @param arrival what it came with
 * @param where what was used, for the operator
 * @param parlor in which community; one that nobody plays in outside of servers
 * @param manner how it can be answered
 * @param expected who will probably see the answer
 */
record Visit(Arrival arrival, String where, ParlorId parlor, Manner manner, Visibility expected) {
    private static final ParlorId NOWHERE = new ParlorId("nowhere");

    static Visit of(House house, Interaction interaction) {
        Arrival arrival = interaction.arrival();
        ParlorId parlor = arrival.guild().map(DiscordNames::parlor).orElse(NOWHERE);
        return new Visit(arrival, where(interaction), parlor, Manner.of(interaction), expected(house, interaction));
    }

    private static String where(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> "/" + String.join(" ", typed.path());
            case Interaction.Asked asked -> "typing in /" + String.join(" ", asked.path());
            case Interaction.Pressed pressed -> "a button";
            case Interaction.Chosen chosen -> "a select";
            case Interaction.Submitted submitted -> "a form";
        };
    }

    private static Visibility expected(House house, Interaction interaction) {
        return interaction instanceof Interaction.Typed typed
                ? CommandPath.read(typed.path())
                        .flatMap(house.commands()::find)
                        .map(command -> command.declaration().visibility())
                        .orElse(Visibility.PRIVATE)
                : Visibility.PRIVATE;
    }

    /** Work that goes on while somebody is told to wait, and also when nobody can be told any more. */
    <T> CompletableFuture<T> begun(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work,
                task -> Thread.ofVirtual()
                        .name("discord-answer-" + arrival.id())
                        .start(task));
    }

    boolean isOnAServer() {
        return arrival.guild().isPresent();
    }

    PlayerId player() {
        return DiscordNames.player(arrival.caller().id());
    }

    /** Who manages the server runs the community, as only they are shown the commands for that. */
    boolean isByAnAdministrator() {
        return arrival.permissions().allow(Permission.MANAGE_SERVER);
    }

    Words words() {
        return Messages.in(arrival.locale());
    }

    Room room() {
        return new Room(parlor, arrival.locale());
    }

    Patience patience() {
        return Patience.of(arrival);
    }

    @Override
    public String toString() {
        return where + " (interaction " + arrival.id() + ")";
    }
}
