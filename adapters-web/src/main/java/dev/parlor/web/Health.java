package dev.parlor.web;

/** How a part of the program is. */
public sealed interface Health {
    /**
     * What an operator should know.
     *
     * @return a sentence without secrets
     */
    String sentence();

    /**
     * It works.
     *
     * @param sentence how well
     */
    record Up(String sentence) implements Health {}

    /**
     * It does not work.
     *
     * @param sentence why, as far as that may be shown
     */
    record Down(String sentence) implements Health {}
}
