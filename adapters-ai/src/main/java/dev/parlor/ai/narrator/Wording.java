package dev.parlor.ai.narrator;

import dev.parlor.core.CleanText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a text of a model may be shown, whatever it is about: no mention, no link in any disguise, no markup, no
 * hidden character, no word of the blocklist.
 */
final class Wording {
    /** The longest text in characters. */
    static final int LONGEST = 350;

    private static final int SHORTEST = 20;
    /** The last letter of Latin Extended-A: beyond are letters that look like others. */
    private static final int LAST_LETTER = 0x17F;

    private static final int EMOJI_STYLE = 0xFE0F;

    private static final String ENDINGS = "com|net|org|gg|io|xyz|ru|app|dev|link|info|co|tv|shop|site|online|click|club"
            + "|vip|pro|biz|finance|eth|sol|nft|ai|ly|cc|cn|uk|de|eu|us|gift|gifts|store|live|page|fun|win|bet|casino";

    private static final List<Pattern> LINKS = List.of(
            Pattern.compile("\\bh(tt|xx|\\*\\*)ps?\\b|\\b(mailto|javascript|ftp|data)\\s?:"),
            Pattern.compile(":\\s?/\\s?/"),
            Pattern.compile("\\bwww\\b"),
            Pattern.compile("\\b(discord|dsc|telegram|t|bit|tinyurl|youtu)\\W{0,3}(gg|com|app|gift|new|me|ly|be)\\b"),
            Pattern.compile("[a-z0-9-]\\.(" + ENDINGS + ")\\b"),
            Pattern.compile(
                    "[a-z0-9-]\\s?(\\[\\s?(\\.|dot)\\s?]|\\(\\s?(\\.|dot)\\s?\\)|\\{\\s?(\\.|dot)\\s?}|\\sdot\\s)"
                            + "\\s?(" + ENDINGS + ")\\b"),
            Pattern.compile("[a-z0-9-]{2,}\\.[a-z]{2,10}/"),
            Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"));

    private static final Pattern MARKUP = Pattern.compile("[`<>\\\\{}]|]\\s?\\(|\\|\\||(^|\\s)#{1,3}\\s");

    private final Blocklist blocklist;

    Wording(Blocklist blocklist) {
        this.blocklist = blocklist;
    }

    /** Puts a text on one line and takes the stars of its emphasis out, which a show has no use for. */
    static String tidied(String text) {
        String head = text.substring(0, Math.min(4 * LONGEST, text.length()));
        return head.replaceAll("[*_]", "").replaceAll("\\s+", " ").strip();
    }

    /** What is wrong with a tidied text, in words that a model may read. */
    Optional<String> problem(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.of("a text of " + text.length() + " characters, not " + SHORTEST + " to " + LONGEST);
        }
        if (!CleanText.isClean(text, LONGEST)) {
            return Optional.of("hidden characters");
        }
        String folded = folded(Token.named(text, corner -> " fighter "));
        if (!folded.codePoints().allMatch(Wording::isPlain)) {
            return Optional.of("signs that are not plain");
        }
        return contents(folded);
    }

    private Optional<String> contents(String folded) {
        if (folded.contains("@")) {
            return Optional.of("a mention");
        }
        if (MARKUP.matcher(folded).find()) {
            return Optional.of("markup or an unknown token");
        }
        if (LINKS.stream().anyMatch(link -> link.matcher(folded).find())) {
            return Optional.of("a link");
        }
        return blocklist.hits(folded) ? Optional.of("a word that is not said here") : Optional.empty();
    }

    /** Wide letters, ligatures and the like become what they look like. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** No letters but Latin ones, no accents piled on them, and no signs that letters or pictures are made of. */
    private static boolean isPlain(int c) {
        if (Character.isLetter(c)) {
            return c <= LAST_LETTER;
        }
        boolean flag = c >= 0x1F1E6 && c <= 0x1F1FF;
        boolean block = (c >= 0x2500 && c <= 0x259F) || (c >= 0x2800 && c <= 0x28FF);
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && c != EMOJI_STYLE;
        return !flag && !block && !mark && Character.getType(c) != Character.ENCLOSING_MARK;
    }
}
