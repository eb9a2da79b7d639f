package dev.parlor.commands.office;

/** The settings and the content of the bot. */
@FunctionalInterface
public interface Reloading {
    /**
     * Reads them again. All is read and checked before anything is changed.
     *
     * @return what became of it
     */
    ReloadOutcome reload();
}
