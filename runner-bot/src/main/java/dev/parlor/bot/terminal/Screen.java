package dev.parlor.bot.terminal;

import java.io.PrintStream;

/** Prints in the house's look, as far as the terminal can show it. */
public final class Screen {
    private static final int WIDEST = 100;

    private final PrintStream out;
    private final Look look;
    private boolean started;

    /**
     * Makes a screen.
     *
     * @param out where the text goes
     * @param look what can be shown there
     */
    public Screen(PrintStream out, Look look) {
        this.out = out;
        this.look = look;
    }

    /**
     * What can be shown here.
     *
     * @return the look
     */
    public Look look() {
        return look;
    }

    /**
     * How wide running text should be.
     *
     * @return columns, at most 100, for longer lines are hard to read
     */
    public int width() {
        return Math.min(look.columns(), WIDEST);
    }

    /**
     * Prints a line at once. Whatever steers a terminal, colours apart, is taken out, whoever wrote it.
     *
     * @param text the line, already inked
     */
    public void line(String text) {
        started = true;
        String shown = fit(text);
        out.print((look.colours() == Colours.NONE ? Visible.of(shown) : Visible.inked(shown)) + "\n");
        out.flush();
    }

    /**
     * Spells out what this screen cannot draw.
     *
     * @param text any text
     * @return the text, its ellipses as three full stops where only ASCII can be shown
     */
    public String fit(String text) {
        return look.drawing() ? text : text.replace("…", "...");
    }

    /** Prints an empty line. */
    public void line() {
        line("");
    }

    /**
     * Prints a heading with a rule behind it over the whole width, and an empty line before it unless it is the first.
     *
     * @param title what comes
     */
    public void heading(String title) {
        int rule = width() - Columns.of(title) - 4;
        if (started) {
            line();
        }
        line(ink(Ink.LINE, repeat('─', '-', 2)) + " " + bold(Ink.BRASS, title) + " "
                + ink(Ink.LINE, repeat('─', '-', rule)));
    }

    /**
     * Colours a text.
     *
     * @param ink the colour
     * @param text what to colour
     * @return the text with escapes around it, or as it was where there are no colours
     */
    public String ink(Ink ink, String text) {
        return escape(ink.parameters(look.colours(), look.lightGround()), text);
    }

    /**
     * Colours a text and makes it heavy.
     *
     * @param ink the colour
     * @param text what to colour
     * @return the text with escapes around it, or as it was where there are no colours
     */
    public String bold(Ink ink, String text) {
        return escape("1;" + ink.parameters(look.colours(), look.lightGround()), text);
    }

    /**
     * Colours what the narrator says and slants it.
     *
     * @param ink the colour
     * @param text what to colour
     * @return the text with escapes around it, or as it was where there are no colours
     */
    public String slanted(Ink ink, String text) {
        return escape("3;" + ink.parameters(look.colours(), look.lightGround()), text);
    }

    /**
     * A sign of the house.
     *
     * @param drawn the sign itself
     * @param plain what stands for it in ASCII
     * @return the one that can be shown here
     */
    public String sign(String drawn, String plain) {
        return look.drawing() ? drawn : plain;
    }

    /**
     * A row of the same character.
     *
     * @param drawn the character
     * @param plain what stands for it in ASCII
     * @param count how many; none if this is negative
     * @return the row
     */
    public String repeat(char drawn, char plain, int count) {
        return String.valueOf(look.drawing() ? drawn : plain).repeat(Math.max(0, count));
    }

    private String escape(String parameters, String text) {
        return look.colours() == Colours.NONE || text.isEmpty()
                ? text
                : "\u001b[" + parameters + "m" + text + "\u001b[0m";
    }
}
