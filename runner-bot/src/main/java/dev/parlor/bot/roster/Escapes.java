package dev.parlor.bot.roster;

import java.util.regex.Pattern;

/**
 * What a text tells a terminal to do, as opposed to what it shows.
 *
 * <p>Syntax: <a href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48</a>, 5.3 to
 * 5.6, and the BEL by which xterm ends a command string, too. A sequence that is cut off counts as far as it goes, but a
 * command string without an end is only its introducer: else it would swallow the rest of a name.
 */
final class Escapes {
    private static final String CONTROL = "(?:\u001b\\[|\u009b)[0-?]*+[ -/]*+[@-~]?+";
    private static final String STRING_START = "(?:\u001b[PX\\]^_]|[\u0090\u0098\u009d-\u009f])";
    /** Its text ends before any other escape, so that a pile of beginnings is not read again for each of them. */
    private static final String STRING_REST = "(?:[^\u0007\u001b\u0080-\u009f]*+(?:\u0007|\u001b\\\\|\u009c))?+";

    private static final String SHORT = "\u001b[ -/]*+[0-~]?+";
    private static final Pattern ANY = Pattern.compile(CONTROL + "|" + STRING_START + STRING_REST + "|" + SHORT);

    private Escapes() {}

    static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }
}
