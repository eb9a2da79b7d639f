package dev.parlor.bot.settings;

/** Where settings come from, the strongest first. */
enum Layer {
    COMMAND_LINE,
    ENVIRONMENT,
    DOT_ENV,
    FILE,
    DEFAULT
}
