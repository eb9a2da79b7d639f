package dev.parlor.ai.sheets;

/** How far somebody has come in one match. */
enum Standing {
    /** Nobody is known yet. */
    OPEN,
    /** Nobody comes. */
    VACANT,
    /** The match is not decided. */
    IN,
    /** Won it. */
    WON,
    /** Lost it, or withdrew from it. */
    LOST,
    /** Won it on the way to winning everything. */
    CHAMPION;

    boolean isUp() {
        return this == WON || this == CHAMPION;
    }
}
