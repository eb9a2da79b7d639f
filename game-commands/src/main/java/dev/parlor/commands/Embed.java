package dev.parlor.commands;

import dev.parlor.core.tournament.TournamentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A titled part of a reply.
 *
 * @param title what it is about
 * @param body running text
 * @param fields named values
 * @param table rows, if there are any
 * @param bracket the tournament whose bracket may be drawn in place of the table, where a chat can draw
 * @param footer small print
 */
public record Embed(
        Text title, Text body, List<Field> fields, Table table, Optional<TournamentId> bracket, Text footer) {
    /** Copies the fields. */
    public Embed {
        fields = List.copyOf(fields);
    }

    /**
     * A part with running text only.
     *
     * @param title what it is about
     * @param body the text
     * @return the part
     */
    public static Embed of(Text title, Text body) {
        return new Embed(title, body, List.of(), Table.NONE, Optional.empty(), Text.NONE);
    }

    /**
     * The same with one more named value.
     *
     * @param name what it is
     * @param value the value
     * @return the changed part
     */
    public Embed field(Text name, Text value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Embed(title, body, more, table, bracket, footer);
    }

    /**
     * The same with rows.
     *
     * @param rows the table
     * @return the changed part
     */
    public Embed table(Table rows) {
        return new Embed(title, body, fields, rows, bracket, footer);
    }

    /**
     * The same with a bracket that may be drawn in place of the table.
     *
     * @param tournament whose bracket
     * @return the changed part
     */
    public Embed drawing(TournamentId tournament) {
        return new Embed(title, body, fields, table, Optional.of(tournament), footer);
    }

    /**
     * The same with small print.
     *
     * @param words the footer
     * @return the changed part
     */
    public Embed footer(Text words) {
        return new Embed(title, body, fields, table, bracket, words);
    }
}
