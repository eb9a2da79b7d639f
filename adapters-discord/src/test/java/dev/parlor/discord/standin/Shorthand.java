package dev.parlor.discord.standin;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Options as somebody would tell them. */
final class Shorthand {
    private Shorthand() {}

    static String of(Map<String, ?> options) {
        return new TreeMap<>(options)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + value(each.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String value(Object value) {
        return switch (value) {
            case Guest guest -> "@" + guest.person().name();
            case Person person -> "@" + person.name();
            case Channel channel -> "#" + channel.name();
            case SentFile file -> file.name();
            default -> value.toString();
        };
    }
}
