package dev.parlor.bot.log;

import dev.parlor.bot.settings.Secret;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of a text: the ones that are known, and whatever is called one. */
final class Mask {
    /** Anything shorter would be found in innocent words. */
    private static final int SHORTEST = 4;

    private static final Pattern CALLED_SECRET = Pattern.compile(
            "(?i)((?:password|passwd|secret|token|api[-_]?key)\"?[=:]\\s*\"?|bearer |://[^\\s/:@]*:)[^\\s\"&;,@]+");

    private final List<String> known;

    Mask(Collection<Secret> secrets) {
        known = secrets.stream()
                .map(Secret::reveal)
                .filter(secret -> secret.length() >= SHORTEST)
                .toList();
    }

    String over(String text) {
        String masked = text;
        for (String secret : known) {
            masked = masked.replace(secret, Secret.MASK);
        }
        return CALLED_SECRET.matcher(masked).replaceAll("$1" + Secret.MASK);
    }
}
