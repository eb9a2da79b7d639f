package dev.parlor.core.show;

import java.util.Optional;

/**
 * A scene as the audience gets it.
 *
 * @param show what is said in the whole show, and who told it
 * @param number which scene it is, from 1
 * @param of how many there are
 * @param picture what is new to be seen, if anything is
 */
public record Scene(Show show, int number, int of, Optional<Painting> picture) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no such scene
     */
    public Scene {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("There is no scene " + number + " of " + of);
        }
    }
}
