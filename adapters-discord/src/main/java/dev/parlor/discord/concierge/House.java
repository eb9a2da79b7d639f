package dev.parlor.discord.concierge;

import dev.parlor.commands.Commands;
import dev.parlor.commands.Reception;
import dev.parlor.commands.house.Completions;

/**
 * The house behind the door.
 *
 * @param commands all its commands
 * @param reception answers them
 * @param completions what is offered to those who type
 * @param guests the people that the commands know; the same object as theirs
 */
public record House(Commands commands, Reception reception, Completions completions, Guests guests) {}
