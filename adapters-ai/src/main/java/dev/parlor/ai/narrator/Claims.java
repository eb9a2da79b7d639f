package dev.parlor.ai.narrator;

import dev.parlor.core.fighter.Corner;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds out whether a text says that a fighter has won the match. It knows the usual ways to say so, not all; a false
 * alarm costs a line, which the house then says.
 */
final class Claims {
    /** Between a fighter and a verb: no other fighter, no end of a sentence, and nothing that turns the meaning round. */
    private static final String SO =
            "(?:(?!\\b(?:not|never|no|nearly|almost|could|would|might|cannot|fails|failed|thought"
                    + "|thinks|hopes|hoped|wants|wanted|tries|tried|if|until|had)\\b|n't|n’t)[^§.!?;]){0,60}?";

    private static final String PRIZE =
            "(?:the )?(?:win|victory|crown|title|match|fight|bout|belt|duel|contest|day|night"
                    + "|it all|everything)\\b";

    private static final String MATCH_WON = "(?:wins|won|takes|took|claims|claimed|earns|earned|seizes|seized|secures"
            + "|secured|has) " + PRIZE
            + "|(?:is|was|are|stands|emerges|emerged|walks away|remains)(?: the| tonight's| our| your)?"
            + " (?:winner|victor|champion|victorious|triumphant|crowned)\\b|is declared (?:the )?(?:winner|victor|champion)";

    private static final String ANY_WIN =
            MATCH_WON + "|(?:wins|won|triumphs|triumphed|prevails|prevailed|conquers|advances|goes through"
                    + "|comes out on top|has the last (?:word|laugh)|stands (?:tall )?over|celebrates)\\b"
                    + "|is the last (?:one |fighter )?standing\\b"
                    + "|raises (?:its|his|her|their) (?:arms?|fists?|hands?) in (?:victory|triumph)\\b";

    private static final String BEATS = "(?:defeats|beats|conquers|vanquishes|overcomes|outlasts|eliminates|dethrones"
            + "|knocks out|finishes off|puts away|finishes)\\b";

    private static final String GLORY = "(?:victory|win|triumph|crown|title|glory|belt)";

    private static final String TITLE = "\\b(?:winner|victor|champion)";

    private static final String BEATEN = "\\b(?:defeated|beaten|vanquished|outlasted|knocked out|finished|overcome)";

    private static final String LOSES = "(?:loses|lost|is (?:defeated|beaten|finished|knocked out|out cold)|taps out"
            + "|surrenders|submits|concedes|is eliminated|falls in defeat)\\b";

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

    private Signs signs(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    private static boolean any(List<Pattern> signs, String marked) {
        return signs.stream().anyMatch(sign -> sign.matcher(marked).find());
    }

    private static String marked(String text) {
        return Token.named(text.replace('§', ' '), Claims::mark).toLowerCase(Locale.ROOT);
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
            String it = mark(corner);
            String other = mark(corner.opposite());
            return new Signs(
                    List.of(
                            Pattern.compile(it + SO + "\\b(?:" + MATCH_WON + ")"),
                            Pattern.compile("\\b" + GLORY + " (?:is|goes to|belongs to|for) " + it),
                            Pattern.compile(it + "['’]s (?:victory|win|triumph)\\b"),
                            Pattern.compile(TITLE + "(?: tonight)?(?: is)?[:,]? ?[-–—]? ?" + it)),
                    List.of(
                            Pattern.compile(it + SO + "\\b(?:" + ANY_WIN + ")"),
                            Pattern.compile(it + SO + "\\b" + BEATS + "[^§.!?;]{0,30}" + other),
                            Pattern.compile(other + SO + "\\b" + LOSES),
                            Pattern.compile(BEATEN + " by " + it)));
        }
    }
}
