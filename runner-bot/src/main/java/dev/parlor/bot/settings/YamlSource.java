package dev.parlor.bot.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.parlor.bot.files.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code parlor.yaml}. Every scalar is taken as it is written, so that neither {@code no} nor {@code 1:30} nor
 * {@code 010} becomes something else on the way; aliases and tags are refused.
 */
final class YamlSource {
    private static final Pattern INDENTED_BY_TAB = Pattern.compile("(?m)^ *\t");
    private static final int DEEPEST = 8;

    private final Place file;
    private final Notes notes;
    private final YAMLParser parser;

    private YamlSource(Place file, Notes notes, YAMLParser parser) {
        this.file = file;
        this.notes = notes;
        this.parser = parser;
    }

    static void read(Place file, String text, Notes notes) {
        if (indentedBySpaces(file, text, notes)) {
            try (YAMLParser parser = new YAMLFactory().createParser(text)) {
                new YamlSource(file, notes, parser).document();
            } catch (JsonProcessingException e) {
                notes.problem(at(file, e.getLocation()), "cannot be read from here on (" + reason(e) + ")", "YAML");
            } catch (IOException e) {
                notes.problem(file, "cannot be read", "YAML");
            }
        }
    }

    private static boolean indentedBySpaces(Place file, String text, Notes notes) {
        Matcher tab = INDENTED_BY_TAB.matcher(text);
        boolean none = true;
        while (tab.find()) {
            none = false;
            long line = text.substring(0, tab.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            notes.problem(file.line((int) line), "a tab before the first word", "spaces, for YAML allows no tab there");
        }
        return none;
    }

    /** What the YAML library dislikes, without the lines that it quotes from the file. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private void document() throws IOException {
        JsonToken root = parser.nextToken();
        if (root == null || root == JsonToken.VALUE_NULL) {
            return;
        }
        if (root == JsonToken.START_OBJECT) {
            section("", 1);
        } else {
            notes.problem(here(), what(), "settings such as 'locale: en'");
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            notes.problem(here(), "a second document begins", "one document");
        }
    }

    private void section(String path, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place place = here();
            String name = path + parser.currentName();
            parser.nextToken();
            if (plain(place, name)) {
                value(place, name, depth);
            }
        }
    }

    private void value(Place place, String name, int depth) throws IOException {
        Optional<Key<?>> key = Keys.named(name);
        if (key.isPresent()) {
            text(key.get()).ifPresent(text -> set(place, key.get(), text));
        } else if (!isSection(name)) {
            notes.unknown(place, name, known());
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT) && depth < DEEPEST) {
            section(name + ".", depth + 1);
        } else if (!parser.hasToken(JsonToken.VALUE_NULL)) {
            notes.problem(place, name + " is " + what(), "settings below it, indented");
            parser.skipChildren();
        }
    }

    private void set(Place place, Key<?> key, String text) {
        if (key.secret()) {
            notes.problem(
                    place,
                    key.name() + " is a secret in a file that people share",
                    "it in .env or the environment, as " + key.variables().getLast());
        } else {
            notes.write(new Written(key, text, Layer.FILE, place));
        }
    }

    /** The text of a scalar, or of the scalars of a list. */
    private Optional<String> text(Key<?> key) throws IOException {
        Place place = here();
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Optional.of("");
        }
        if (parser.currentToken().isScalarValue()) {
            return Optional.of(parser.getText());
        }
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return list(key);
        }
        notes.problem(place, key.name() + " is " + what(), key.kind().expected());
        parser.skipChildren();
        return Optional.empty();
    }

    private Optional<String> list(Key<?> key) throws IOException {
        List<String> items = new ArrayList<>();
        boolean scalars = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue() && !parser.isCurrentAlias()) {
                items.add(parser.getText());
            } else {
                scalars = false;
                notes.problem(
                        here(), key.name() + " holds " + what(), key.kind().expected());
                parser.skipChildren();
            }
        }
        return scalars ? Optional.of(String.join(", ", items)) : Optional.empty();
    }

    private boolean plain(Place place, String name) throws IOException {
        if (parser.isCurrentAlias() || parser.getTypeId() != null) {
            notes.problem(place, name + " has an alias or a tag", "a plain value");
            parser.skipChildren();
            return false;
        }
        return true;
    }

    private static boolean isSection(String name) {
        return Keys.names().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    /** Every key and every section, so that a guess can be either. */
    private static List<String> known() {
        return Keys.names().stream()
                .flatMap(name -> name.contains(".")
                        ? List.of(name, name.substring(0, name.indexOf('.'))).stream()
                        : List.of(name).stream())
                .distinct()
                .toList();
    }

    private String what() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "a group of settings";
            case START_ARRAY -> "a list";
            default -> parser.isCurrentAlias() ? "an alias" : "a single value";
        };
    }

    private Place here() {
        return at(file, parser.currentTokenLocation());
    }

    private static Place at(Place file, JsonLocation location) {
        return location == null ? file : file.line(Math.max(0, location.getLineNr()));
    }
}
