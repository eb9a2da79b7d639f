package dev.parlor.bot.table;

import java.util.Optional;

/** Where the lines come from that people type. */
interface LineSource {
    /**
     * Waits for a line.
     *
     * @param seat whose seat is in use
     * @return the line, or empty when there are no more
     */
    Optional<String> next(String seat);
}
