package dev.parlor.jooq;

/** How the schema of a database stands to the one of this program. */
public sealed interface SchemaState {
    /** A database without a schema of Parlor. */
    record None() implements SchemaState {}

    /**
     * The one of this program.
     *
     * @param version its version
     */
    record Current(String version) implements SchemaState {}

    /**
     * One that this program will migrate when it opens the database.
     *
     * @param version where it is
     * @param newest where it will be
     */
    record Behind(String version, String newest) implements SchemaState {}

    /**
     * One that a newer program made.
     *
     * @param version its version
     */
    record Newer(String version) implements SchemaState {}
}
