package dev.parlor.discord.herald;

import dev.parlor.core.chat.ChannelId;

/** Where a new message goes. */
sealed interface Place {
    /**
     * Below the others.
     *
     * @param channel of a channel or thread
     */
    record In(ChannelId channel) implements Place {}

    /**
     * As the beginning of a post.
     *
     * @param forum of a forum
     */
    record Post(ChannelId forum) implements Place {}

    /** There is no place for it. */
    record Nowhere() implements Place {}

    /**
     * That is not known so far.
     *
     * @param verdict what to do meanwhile
     */
    record Unknown(Verdict verdict) implements Place {}
}
