package dev.parlor.core.show;

import dev.parlor.core.fighter.Corner;

/**
 * Who stands on the poster of a match.
 *
 * @param a who fights in corner A
 * @param b who fights in corner B
 */
public record Billing(Contestant a, Contestant b) {
    /**
     * Who fights in a corner.
     *
     * @param corner which
     * @return the contestant there
     */
    public Contestant of(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    /**
     * What the fighter in a corner is called in this match.
     *
     * @param corner which
     * @return the name, with the corner's letter behind it if both have the same one
     */
    public String name(Corner corner) {
        String name = of(corner).name().text();
        boolean same = a.name().text().equalsIgnoreCase(b.name().text());
        return same ? name + " (" + corner + ")" : name;
    }
}
