package dev.parlor.bot.tryout;

/** What of a fight is painted. */
enum Subject {
    /** The pictures of the show. */
    SCENES,
    /** Both fighters, each alone. */
    PORTRAIT,
    /** The card that announces the match. */
    VERSUS,
    /** The winner, as if it were the champion. */
    POSTER,
    /** The fighter in corner A on a card of the game. */
    CARD;

    /** Whether somebody outside may be asked to paint it. */
    boolean isAsked() {
        return this == SCENES || this == CARD;
    }
}
