package dev.parlor.ai.narrator;

import dev.parlor.core.fighter.Corner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for a fighter's name in a text of a model. */
final class Token {
    private static final Pattern ANY = Pattern.compile("<<([AB])>>");

    private Token() {}

    static String of(Corner corner) {
        return "<<" + corner + ">>";
    }

    static boolean names(String text, Corner corner) {
        return text.contains(of(corner));
    }

    /** Puts names in, in one go: what is put in is never looked at again. */
    static String named(String text, Function<Corner, String> name) {
        return ANY.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(name.apply(Corner.valueOf(token.group(1)))));
    }
}
