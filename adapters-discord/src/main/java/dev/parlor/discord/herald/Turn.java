package dev.parlor.discord.herald;

import dev.parlor.core.chat.Subject;

/**
 * A subject whose turn it is to be told of.
 *
 * @param subject what it is
 * @param again whether it was heard of again while it waited, and the wish for that was not kept
 */
record Turn(Subject subject, boolean again) {}
