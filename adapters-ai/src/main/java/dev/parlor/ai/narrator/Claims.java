package dev.parlor.ai.narrator;

import dev.parlor.core.fighter.Corner;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds out whether a text says that a fighter has won the match. It knows the usual ways to say so, not all: what is not
 * understood is no claim, and a line about the end without one costs a line, which the house then says.
 */
final class Claims {
    private static final Pattern OVER = Pattern.compile(Phrases.OVER);
    private static final Pattern DOUBT = Pattern.compile(Phrases.DOUBT);

    private static final Pattern OBJECT = Pattern.compile(Phrases.OBJECT);
    private static final Pattern BY_THE_WAY = Pattern.compile(Phrases.BY_THE_WAY);

    private final Signs a = Signs.of(Corner.A);
    private final Signs b = Signs.of(Corner.B);

    /** Whether a text surely says that the match is this one's. */
    boolean matchIsWonBy(Corner corner, String text) {
        return any(signs(corner).match(), marked(text));
    }

    /** Whether a text that is about the end says that this one has the better of it. */
    boolean endIsWonBy(Corner corner, String text) {
        return matchIsWonBy(corner, text) || any(signs(corner).end(), marked(text));
    }

    /** Whether a text says that the match ends here, whoever wins. */
    boolean matchIsOver(String text) {
        return OVER.matcher(marked(text)).find();
    }

    /** Whether a text takes back, or shares out, the win that it tells of. */
    boolean isInDoubt(String text) {
        return DOUBT.matcher(marked(text)).find();
    }

    private Signs signs(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    private static boolean any(List<Pattern> signs, String marked) {
        return signs.stream().anyMatch(sign -> sign.matcher(marked).find());
    }

    /** The text with {@code §} around who does something, and {@code ¤} around to whom it is done. */
    private static String marked(String text) {
        String plain = Token.named(text.replaceAll("[§¤]", " "), Claims::mark).toLowerCase(Locale.ROOT);
        return BY_THE_WAY.matcher(OBJECT.matcher(plain).replaceAll("$1¤$2¤")).replaceAll("$1¤$2¤");
    }

    private static String mark(Corner corner) {
        return "§" + corner.name().toLowerCase(Locale.ROOT) + "§";
    }

    /**
     * How it is said of one fighter.
     *
     * @param match that the match is won
     * @param end that it ended well, which in the middle of a fight may be about an exchange
     */
    private record Signs(List<Pattern> match, List<Pattern> end) {
        static Signs of(Corner corner) {
            return new Signs(all(wonBy(corner)), all(endedBy(corner)));
        }

        private static List<String> wonBy(Corner corner) {
            String who = mark(corner);
            String it = anywhere(corner);
            return List.of(
                    who + Phrases.SO + "\\b(?:" + Phrases.MATCH_WON + ")",
                    who + Phrases.AS_WINNER,
                    "\\b" + Phrases.GLORY + " (?:is|goes to|belongs to|belonged to|for) " + it,
                    "\\bit is " + it + " who (?:stands|wins|walks|rises|remains)\\b",
                    it + ", (?:your|the|our) (?:new )?(?:winner|victor|champion)\\b",
                    "\\blast word is " + it + "['’]s",
                    it + "['’]s (?:victory|win|triumph)\\b",
                    it + "(?:['’]s)?,? and so is the (?:match|fight|win)\\b",
                    Phrases.TITLE + "(?: tonight)?(?: is)?[:,]? ?[-–—]? ?" + it,
                    "\\b(?:raises|lifts) the (?:hand|arm|glove|fist) of " + it,
                    "\\b(?:raises|lifts) " + it + "['’]s (?:hand|arm|glove|fist)\\b",
                    it + "['’]s (?:hand|arm|glove|fist) is (?:raised|lifted)\\b");
        }

        private static List<String> endedBy(Corner corner) {
            String who = mark(corner);
            String it = anywhere(corner);
            String loser = mark(corner.opposite());
            String other = anywhere(corner.opposite());
            return List.of(
                    who + Phrases.SO + "\\b(?:" + Phrases.ANY_WIN + ")",
                    who + Phrases.SO + "\\b" + Phrases.BEATS + "[^§¤.!?;]{0,30}" + other + "(?! to the punch)",
                    it + "[^.!?;]{0,60}?\\b" + Phrases.THROWS + "[^§¤.!?;]{0,12}" + other + "[^§¤.!?;]{0,16}?\\b"
                            + Phrases.DOWN,
                    loser + Phrases.SO + "\\b" + Phrases.LOSES,
                    loser + "[^§.!?;]{0,40}?" + Phrases.STAYS,
                    Phrases.BEATEN + " by (?!that\\b)[^§¤.!?;]{0,25}" + it);
        }

        private static String anywhere(Corner corner) {
            return mark(corner).replace("§", "[§¤]");
        }

        private static List<Pattern> all(List<String> signs) {
            return signs.stream().map(Pattern::compile).toList();
        }
    }
}
