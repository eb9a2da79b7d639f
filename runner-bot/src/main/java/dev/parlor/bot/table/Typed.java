package dev.parlor.bot.table;

import dev.parlor.commands.CommandPath;
import java.util.Map;

/** What a line at the table means. */
sealed interface Typed {
    /** Nothing was typed. */
    record Nothing() implements Typed {}

    /** Somebody leaves. */
    record Leave() implements Typed {}

    /**
     * Somebody sits down.
     *
     * @param seat whose seat is used from then on
     */
    record Sit(String seat) implements Typed {}

    /**
     * A command.
     *
     * @param seat who
     * @param path which
     * @param options as they were written
     */
    record Call(String seat, CommandPath path, Map<String, String> options) implements Typed {}

    /**
     * Something that is no command.
     *
     * @param seat who
     * @param written what was typed behind the stroke
     */
    record Unknown(String seat, String written) implements Typed {}

    /**
     * An answer to what was asked last.
     *
     * @param seat who
     * @param written any text
     */
    record Answer(String seat, String written) implements Typed {}

    /**
     * A seat that nobody can have.
     *
     * @param written what was typed
     */
    record NoSeat(String written) implements Typed {}
}
