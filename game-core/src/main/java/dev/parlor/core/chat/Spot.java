package dev.parlor.core.chat;

/**
 * Where a message stands.
 *
 * @param channel in which channel or thread
 * @param message which message
 */
public record Spot(ChannelId channel, MessageId message) {}
