package dev.parlor.discord.concierge;

import dev.parlor.commands.Reply;
import dev.parlor.commands.Visibility;
import dev.parlor.discord.render.Form;
import dev.parlor.discord.render.Message;
import dev.parlor.discord.render.Rendered;

/**
 * An answer that is ready to go.
 *
 * @param reply what the house says
 * @param rendered the same as Discord shows it
 * @param takesThePlace whether it belongs in the place of the message that was used, which one person sees
 */
record Told(Reply reply, Rendered rendered, boolean takesThePlace) {
    /** Whether it must be promised first: files take their time, and to show something elsewhere takes two steps. */
    boolean needsAPromise() {
        return rendered instanceof Message message && (!message.uploads().isEmpty() || (takesThePlace && !isPrivate()));
    }

    boolean isAForm() {
        return rendered instanceof Form;
    }

    boolean isPrivate() {
        return reply.visibility() == Visibility.PRIVATE;
    }
}
