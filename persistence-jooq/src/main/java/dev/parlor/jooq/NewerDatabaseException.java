package dev.parlor.jooq;

import java.io.Serial;

/** A database that a newer version of this program made, so that this one cannot know what it means. */
public final class NewerDatabaseException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1L;

    NewerDatabaseException(String database, String version) {
        super("The database " + database + " was made by a newer version of Parlor: its schema is at " + version
                + ", which this version does not know");
    }
}
