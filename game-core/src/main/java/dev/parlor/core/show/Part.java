package dev.parlor.core.show;

import java.util.Optional;

/** What the pictures of a match show, in the order in which they come. */
public enum Part {
    /** Both fighters, before the first blow. */
    ENTRANCE,
    /** The heaviest blow before the last one. */
    CLASH,
    /** The winner, when it is over. */
    VERDICT;

    /**
     * Which picture comes with a scene. The first scene has the entrance and the last one the verdict, even if it is the
     * only one; the one after the entrance has the clash.
     *
     * @param scene the number of the scene, from 1
     * @param scenes how many there are, as many as {@code scene} or more
     * @return the picture that is new in this scene, if one is
     */
    public static Optional<Part> openedBy(int scene, int scenes) {
        if (scene == scenes) {
            return Optional.of(VERDICT);
        }
        return switch (scene) {
            case 1 -> Optional.of(ENTRANCE);
            case 2 -> Optional.of(CLASH);
            default -> Optional.empty();
        };
    }
}
