package dev.parlor.bot.settings;

import dev.parlor.bot.files.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .env}: lines of {@code NAME=value}, the value as it is or in quotes, {@code #} for comments. What stands
 * behind a name is never shown, for this is the file of secrets.
 */
final class DotEnvSource {
    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"|'([^']*)'");
    private static final Pattern COMMENT = Pattern.compile("\\s#");

    private DotEnvSource() {}

    static void read(Place file, String text, Notes notes) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(file.line(i + 1), line, notes);
            }
        }
    }

    private static void line(Place place, String line, Notes notes) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            notes.problem(place, "a line that sets nothing", "NAME=value, without blanks around the '='");
            return;
        }
        String name = matcher.group(1);
        value(matcher.group(2).strip())
                .ifPresentOrElse(
                        value -> Variables.note(place, name, value, Layer.DOT_ENV, notes),
                        () -> notes.problem(
                                place,
                                name + " has a quote that does not fit",
                                "the value between two quotes, with no such quote or '\\' inside"));
    }

    /** Without its quotes, or up to a comment if it has none. */
    private static Optional<String> value(String text) {
        if (!text.startsWith("\"") && !text.startsWith("'")) {
            return Optional.of(COMMENT.split(text, 2)[0].strip());
        }
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(quoted.end()).strip();
        return rest.isEmpty() || rest.startsWith("#")
                ? Optional.of(Optional.ofNullable(quoted.group(1)).orElseGet(() -> quoted.group(2)))
                : Optional.empty();
    }
}
