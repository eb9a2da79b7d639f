package dev.parlor.core.show;

import java.time.Duration;
import java.util.function.Consumer;

/** Paints matches. Whatever it depends on, it answers in time; at the worst with a picture of the house. */
@FunctionalInterface
public interface Painter {
    /**
     * Paints a picture.
     *
     * @param commission what is wanted
     * @param time how long it may take; nobody outside is asked if this is zero
     * @param late takes a better picture of somebody outside who was asked and was not ready in time; called at most once,
     *     perhaps from another thread, and perhaps never
     * @return the picture
     */
    Painting paint(Commission commission, Duration time, Consumer<Painting> late);
}
