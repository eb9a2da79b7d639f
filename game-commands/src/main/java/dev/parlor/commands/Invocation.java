package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * A command about to run, its options understood.
 *
 * @param act the name of the act, from which desks' keys are made: the same for a retry, and for every press of one
 *     confirmation
 * @param parlor in which community
 * @param player who
 * @param path which command
 * @param options what was said to it
 * @param words the person's language
 * @param administrator whether the person runs the community
 * @param confirmed whether the person was asked and said yes
 */
public record Invocation(
        String act,
        ParlorId parlor,
        PlayerId player,
        CommandPath path,
        Options options,
        Words words,
        boolean administrator,
        boolean confirmed) {}
