package dev.parlor.ai.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a provider declines, in the house's words: its own may hold anything, the prompt among it. */
enum Ground {
    NSFW("nsfw", "nsfw|nud(?:e|ity)|sexual|adult"),
    PROHIBITED("prohibited", "prohibited|forbidden|illegal"),
    COPYRIGHT("copyright", "copyright|recitation|trademark"),
    PERSONAL("personal data", "personal|spii|privacy"),
    MILDEST("no milder words", "^no milder words$"),
    SAFETY("safety", "safety|moderat|policy|filter|blocklist|inappropriate|sensitive|violen"),
    OTHER("other", "");

    private final String word;
    private final Pattern signs;

    Ground(String word, String signs) {
        this.word = word;
        this.signs = Pattern.compile(signs);
    }

    /** The first ground of which a reason has a sign; also of a word that this gave before. */
    static String of(String reason) {
        String plain = reason.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(ground -> ground.signs.matcher(plain).find())
                .findFirst()
                .orElse(OTHER)
                .word;
    }
}
