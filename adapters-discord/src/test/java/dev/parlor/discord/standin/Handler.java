package dev.parlor.discord.standin;

/** Does what was asked. */
@FunctionalInterface
interface Handler {
    Answer handle(Request request);
}
