package dev.parlor.commands.office;

/** What somebody is to the bot itself, whatever he is in the community in which he asks. */
public enum Standing {
    /** One of those who run it. */
    OPERATOR,
    /** Anybody else, those who run a community among them. */
    GUEST,
    /** The chat, which knows, cannot be asked at the moment. */
    UNKNOWN
}
