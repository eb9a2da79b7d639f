package dev.parlor.core.show;

import dev.parlor.core.ParlorId;
import java.time.Duration;

/** Says what a fighter looks like. Whatever it depends on, it answers in time. */
@FunctionalInterface
public interface Onlooker {
    /**
     * Looks at a picture.
     *
     * @param view what is looked at, and for whom
     * @param time how long it may take; nobody outside is asked if this is zero
     * @return what is seen, and who saw it
     */
    Seen look(View view, Duration time);

    /**
     * What is looked at.
     *
     * @param parlor whose daily share it counts against
     * @param portrait the picture, safe to decode
     */
    record View(ParlorId parlor, PictureFile portrait) {}

    /**
     * What was seen.
     *
     * @param look in words
     * @param credit who saw it
     */
    record Seen(Look look, Credit credit) {}

    /**
     * One who sees nothing.
     *
     * @return an onlooker that knows no words
     */
    static Onlooker blind() {
        return (view, time) -> new Seen(Look.UNKNOWN, Credit.HOUSE);
    }
}
