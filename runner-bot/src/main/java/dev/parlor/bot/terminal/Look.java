package dev.parlor.bot.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a terminal can show.
 *
 * @param colours how many colours
 * @param drawing whether box drawing and the signs of the house can be shown; otherwise ASCII stands for them
 * @param lightGround whether the ground is light
 * @param columns how wide it is, in characters
 */
public record Look(Colours colours, boolean drawing, boolean lightGround, int columns) {
    /** A file or a pipe: no colour, no drawing, eighty columns. */
    public static final Look PLAIN = new Look(Colours.NONE, false, false, 80);

    private static final int NARROWEST = 60;

    /**
     * Reads what the launcher and the environment say. {@code NO_COLOR} is respected as no-color.org asks: any value
     * but the empty one.
     *
     * @param environment the environment's variables; {@code PARLOR_TERMINAL} holds the number of columns where the
     *     output is a terminal and is missing where it is not
     * @return the look
     */
    public static Look of(Map<String, String> environment) {
        Optional<Integer> columns = columns(environment.getOrDefault("PARLOR_TERMINAL", ""));
        if (columns.isEmpty() || environment.getOrDefault("TERM", "").equals("dumb")) {
            return PLAIN;
        }
        return new Look(colours(environment), utf8(environment), lightGround(environment), columns.get());
    }

    private static Optional<Integer> columns(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Math.max(NARROWEST, Integer.parseInt(text))) : Optional.empty();
    }

    private static Colours colours(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Colours.NONE;
        }
        String promise = environment.getOrDefault("COLORTERM", "");
        if (promise.equals("truecolor") || promise.equals("24bit")) {
            return Colours.TRUE;
        }
        return environment.getOrDefault("TERM", "").contains("256") ? Colours.INDEXED : Colours.BASIC;
    }

    /** POSIX: LC_ALL beats LC_CTYPE beats LANG, and an empty one does not count. */
    private static boolean utf8(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
                .orElse(false);
    }

    /** Some terminals tell their ground as the last number of COLORFGBG: 7 and 15 are the light ones. */
    private static boolean lightGround(Map<String, String> environment) {
        String pair = environment.getOrDefault("COLORFGBG", "");
        return pair.endsWith(";15") || pair.endsWith(";7");
    }
}
