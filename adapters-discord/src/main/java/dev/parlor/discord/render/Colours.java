package dev.parlor.discord.render;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Span;
import dev.parlor.commands.Visibility;
import dev.parlor.core.fighter.Corner;
import java.util.List;

/** The colours of the house on a dark ground. None says anything that is not also said in words or signs. */
final class Colours {
    private static final int BRASS = 0xE2B04A;
    private static final int BONE = 0xB9AFB9;
    private static final int CORNER_A = 0xF0705C;
    private static final int CORNER_B = 0x6FA8F5;

    private Colours() {}

    /** A corner's colour for what is about one corner, brass for the room, bone for what one person sees. */
    static int of(Embed embed, Visibility visibility) {
        List<Corner> corners = embed.title().spans().stream()
                .filter(Span.Mark.class::isInstance)
                .map(span -> ((Span.Mark) span).corner())
                .distinct()
                .toList();
        if (corners.size() == 1) {
            return corners.getFirst() == Corner.A ? CORNER_A : CORNER_B;
        }
        return visibility == Visibility.PUBLIC ? BRASS : BONE;
    }
}
