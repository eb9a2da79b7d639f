package dev.parlor.bot.house;

/** Something that runs beside the play as long as the house is open, such as a server of metrics. */
public interface Service {
    /** Begins, when the desks are open. */
    void start();

    /** Ends, before the books are closed. */
    void stop();
}
