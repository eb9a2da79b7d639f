package dev.parlor.commands;

/**
 * Something that can be said to a command.
 *
 * @param name its name, lowercase letters
 * @param kind what can be written into it
 * @param required whether the command cannot do without
 * @param example a value that fits, for help and errors
 */
public record Option(String name, OptionKind kind, boolean required, String example) {
    /**
     * An option that must be given.
     *
     * @param name its name
     * @param kind what can be written into it
     * @param example a value that fits
     * @return the option
     */
    public static Option required(String name, OptionKind kind, String example) {
        return new Option(name, kind, true, example);
    }

    /**
     * An option that may be left out.
     *
     * @param name its name
     * @param kind what can be written into it
     * @param example a value that fits
     * @return the option
     */
    public static Option optional(String name, OptionKind kind, String example) {
        return new Option(name, kind, false, example);
    }

    /**
     * The option as it is typed.
     *
     * @return such as {@code amount:500}
     */
    public String typed() {
        return name + ":" + example;
    }
}
