package dev.parlor.bot.terminal;

import java.util.regex.Pattern;

/** Text from outside on its way to a terminal: what could steer the terminal stays behind. */
public final class Visible {
    /** Control and format characters (escapes and bidirectional overrides among them) and line separators. */
    private static final String STEERING = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

    private static final Pattern ALL = Pattern.compile(STEERING);
    private static final Pattern ALL_BUT_COLOURS = Pattern.compile("(?!\u001b\\[[0-9;]*m)" + STEERING);

    private Visible() {}

    /**
     * Takes out everything that steers a terminal.
     *
     * @param text any text, such as a file's name or what a message quotes from a file
     * @return one line that shows itself and does nothing else
     */
    public static String of(String text) {
        return ALL.matcher(text).replaceAll("");
    }

    /** Takes out everything but the escapes that choose a colour. */
    static String inked(String text) {
        return ALL_BUT_COLOURS.matcher(text).replaceAll("");
    }
}
