package dev.parlor.core.chat;

import java.time.Instant;

/**
 * An attempt at posting a message whose end is not known: the chat may have it.
 *
 * @param channel where
 * @param at when it was made first
 */
public record Attempt(ChannelId channel, Instant at) {}
