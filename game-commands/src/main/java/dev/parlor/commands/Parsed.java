package dev.parlor.commands;

/** What became of options that somebody wrote. */
sealed interface Parsed {
    /**
     * All of them fit.
     *
     * @param options what they mean
     */
    record Fit(Options options) implements Parsed {}

    /**
     * The command has no such option.
     *
     * @param name what was written
     */
    record Unknown(String name) implements Parsed {}

    /**
     * Something is missing.
     *
     * @param option what the command cannot do without
     */
    record Missing(Option option) implements Parsed {}

    /**
     * Something does not fit.
     *
     * @param option which
     * @param written what was written, any text
     */
    record Misfit(Option option, String written) implements Parsed {}
}
