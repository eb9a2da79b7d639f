package dev.parlor.core.tournament;

/** What happens in one beat of a fight, as the acting fighter does it. */
public enum Blow {
    /** The first move of the match; nothing lands. */
    OPENING(false),
    /** A light hit. */
    LIGHT(true),
    /** A heavy hit. */
    HEAVY(true),
    /** Several hits in one go. */
    COMBINATION(true),
    /** A hit that answers a blow of the other fighter which just failed. */
    COUNTER(true),
    /** A heavy hit of a fighter who is far behind. */
    RALLY(true),
    /** An attack that the other fighter slips. */
    MISS(false),
    /** An attack that the other fighter's guard stops. */
    BLOCK(false),
    /** Both wait for the other. */
    STAND_OFF(false),
    /** The acting fighter, clearly ahead, plays to the crowd. */
    TAUNT(false),
    /** The acting fighter has little vigour left, and it shows. */
    TROUBLE(false),
    /** The hit that ends the match. */
    FINISH(true);

    private final boolean lands;

    Blow(boolean lands) {
        this.lands = lands;
    }

    /**
     * Tells whether the other fighter loses vigour.
     *
     * @return true for hits, whose damage is 1 or more; false for everything else, whose damage is 0
     */
    public boolean lands() {
        return lands;
    }
}
