package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Ink;
import dev.parlor.core.fighter.Corner;

/**
 * Two fighters and where they meet.
 *
 * @param a in corner A
 * @param b in corner B
 * @param arena in whose light they are drawn
 */
public record Duel(Contender a, Contender b, Arena arena) {
    Contender of(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    /** What the fighter of a corner looks like in this match, where nobody is taken for the other. */
    Features features(Corner corner) {
        Features first = Features.of(a);
        Features second = Features.of(b);
        return corner == Corner.A ? first.besides(second.besides(first)) : second.besides(first);
    }

    /** The light on whoever stands on a corner's side, coloured by the corner from the other side. */
    Light light(Corner corner) {
        return corner == Corner.A ? arena.light(0.27, Ink.CORNER_A) : arena.light(0.73, Ink.CORNER_B);
    }
}
