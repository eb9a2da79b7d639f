package dev.parlor.core.show;

import java.time.Duration;
import java.util.Optional;

/**
 * Who makes the shows, and how long it may take.
 *
 * @param narrator tells the fights
 * @param painter paints them
 * @param onlooker says what the fighters look like
 * @param portraits where pictures of fighters come from
 * @param times how long each may take
 */
public record Crew(Narrator narrator, Painter painter, Onlooker onlooker, Portraits portraits, Times times) {
    /**
     * How long each may take.
     *
     * @param narration for a whole match
     * @param picture for one picture
     * @param look for one look at a fighter
     */
    public record Times(Duration narration, Duration picture, Duration look) {
        /** As long as a live show waits. */
        public static final Times LIVE =
                new Times(Duration.ofSeconds(20), Duration.ofSeconds(45), Duration.ofSeconds(15));

        /** Nobody outside is asked. */
        public static final Times NONE = new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /**
     * A crew of the house, without pictures of fighters.
     *
     * @param painter paints without asking anybody
     * @return the crew
     */
    public static Crew ofTheHouse(Painter painter) {
        return new Crew(Narrator.house(), painter, Onlooker.blind(), fighter -> Optional.empty(), Times.NONE);
    }
}
