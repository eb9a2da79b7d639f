package dev.parlor.discord.standin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A way into the REST interface.
 *
 * @param method in capitals
 * @param template the path as Discord's specification writes it, such as {@code /channels/{channel_id}/messages}
 */
public record Route(String method, String template) {
    /** Where nobody lives. */
    static Route unknown(String method, String path) {
        return new Route(method, path);
    }

    /** The way is named as {@code POST /channels/{channel_id}/messages}. */
    public static Route of(String written) {
        List<String> words = List.of(written.split(" ", 2));
        return new Route(words.get(0).toUpperCase(Locale.ROOT), words.get(1));
    }

    /** What the path fills in, if it takes this way. */
    Optional<Map<String, String>> match(String asked, String path) {
        List<String> own = List.of(template.split("/", -1));
        List<String> other = List.of(path.split("/", -1));
        if (!asked.equals(method) || own.size() != other.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i);
            if (name.startsWith("{")) {
                parameters.put(name.substring(1, name.length() - 1), other.get(i));
            } else if (!name.equals(other.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
