package dev.parlor.discord.render;

/** What a reply has become. */
public sealed interface Rendered permits Message, Form {}
