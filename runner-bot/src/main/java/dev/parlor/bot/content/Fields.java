package dev.parlor.bot.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.terminal.Visible;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one object, each with its place, and what is wrong with them.
 *
 * @param name what the object is, as a person would call it
 * @param place where it begins
 * @param all the fields by their names
 * @param problems where to tell what is wrong
 */
record Fields(String name, Place place, Map<String, Field> all, Problems problems) {
    private static final int LONGEST = 60;
    private static final Pattern NUMERAL = Pattern.compile("[-+]?[0-9][0-9.,_]*");

    /** Tells of every field that nothing is known about. */
    void allow(Set<String> known) {
        all.forEach((field, content) -> {
            if (!known.contains(field)) {
                problems.add(
                        content.place(),
                        name + " has a field " + quoted(field),
                        "only " + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    /** A field that must be there. */
    <T> Optional<T> needed(String field, String expected, Function<JsonNode, Optional<T>> reading) {
        if (!all.containsKey(field)) {
            problems.add(place, name + " has no " + field, expected);
        }
        return optional(field, expected, reading);
    }

    /** A field that may be left out. */
    <T> Optional<T> optional(String field, String expected, Function<JsonNode, Optional<T>> reading) {
        Optional<Field> found = Optional.ofNullable(all.get(field));
        Optional<T> value = found.flatMap(content -> reading.apply(content.value()));
        if (found.isPresent() && value.isEmpty()) {
            problems.add(
                    found.get().place(),
                    name + ": " + field + " is " + shown(found.get().value()),
                    expected);
        }
        return value;
    }

    static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** A whole number within a range; 5.0 and "5" are none. */
    static Optional<Long> number(JsonNode node, long least, long most) {
        return node.isIntegralNumber()
                        && node.canConvertToLong()
                        && node.longValue() >= least
                        && node.longValue() <= most
                ? Optional.of(node.longValue())
                : Optional.empty();
    }

    /** Text as it is, but a number that was written as text with its quotes, since they are what is wrong. */
    private static String shown(JsonNode node) {
        boolean plain = node.isTextual() && !NUMERAL.matcher(node.textValue()).matches();
        return quoted(plain ? node.textValue() : node.toString());
    }

    private static String quoted(String text) {
        String shown = Visible.of(text);
        return "'" + (shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…") + "'";
    }
}
