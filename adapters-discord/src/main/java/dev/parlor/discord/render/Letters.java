package dev.parlor.discord.render;

import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody's words as letters that Discord takes for nothing else. */
final class Letters {
    /** What a person sees as one character (Unicode Standard Annex 29, extended grapheme clusters). */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Markup of the house's own words, which hold no links and no mentions. */
    private static final String MARKUP = "\\*_~`|<";

    /** Besides, the beginnings of links, mentions, invitations and named emojis. */
    private static final String FOREIGN = MARKUP + "[]()>:/";

    /** What makes a list, a heading or a quotation at the beginning of a line. */
    private static final String FIRST = "-+#";

    private static final String ZERO_WIDTH_SPACE = "\u200b";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Letters() {}

    /** Words of the house in markup. */
    static Run ours(String text) {
        return Run.of(characters(text).map(letter -> escaped(letter, MARKUP)).toList());
    }

    /** Words of somebody else in markup; what is written from right to left turns nothing around it. */
    static Run foreign(String text) {
        List<String> letters =
                characters(text).map(letter -> escaped(letter, FOREIGN)).toList();
        if (!letters.isEmpty() && FIRST.indexOf(letters.getFirst().charAt(0)) >= 0) {
            letters = Stream.concat(
                            Stream.of("\\" + letters.getFirst()),
                            letters.stream().skip(1))
                    .toList();
        }
        return isolated(Run.of(letters), text);
    }

    /** Words of somebody else where there is no markup. */
    static Run bare(String text) {
        return isolated(Run.of(characters(text).map(Letters::disarmed).toList()), text);
    }

    /** Words in a block of code, which a backtick could end. */
    static Run code(String text) {
        return isolated(
                Run.of(characters(text.replaceAll("\\s", " "))
                        .map(letter -> letter.replace('`', '\''))
                        .toList()),
                text);
    }

    private static Stream<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group);
    }

    private static String escaped(String letter, String signs) {
        return signs.indexOf(letter.charAt(0)) >= 0 ? "\\" + letter : disarmed(letter);
    }

    private static String disarmed(String letter) {
        return letter.charAt(0) == '@' ? letter + ZERO_WIDTH_SPACE : letter;
    }

    private static Run isolated(Run run, String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? run.within(FIRST_STRONG_ISOLATE, POP_ISOLATE)
                : run;
    }
}
