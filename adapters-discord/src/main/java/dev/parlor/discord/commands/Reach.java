package dev.parlor.discord.commands;

/** Where registered commands can be used. */
public enum Reach {
    /** In every server that has the application. */
    ALL_SERVERS,
    /** In the one server for which they are registered. */
    ONE_SERVER
}
