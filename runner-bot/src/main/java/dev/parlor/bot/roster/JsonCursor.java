package dev.parlor.bot.roster;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.util.Optional;

/** A spot in a JSON text that moves forward and can say where it is. */
final class JsonCursor {
    private final Place file;
    private final Problems problems;
    private final JsonParser parser;

    JsonCursor(Place file, Problems problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** Something that reads what the cursor stands on, to its end. */
    interface Step {
        void read() throws IOException, UnfitException;
    }

    /** Something that reads the value of a field. */
    interface FieldStep {
        void read(String field) throws IOException, UnfitException;
    }

    Place here() {
        return place(parser.currentTokenLocation());
    }

    Place place(Optional<JsonLocation> location) {
        return place(location.orElseGet(parser::currentLocation));
    }

    private Place place(JsonLocation location) {
        return new Place(file.file(), Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    boolean advance() throws IOException {
        return parser.nextToken() != null;
    }

    boolean isOn(JsonToken token) {
        return parser.hasToken(token);
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Reads every element of an array, or reports that there is none. */
    void elements(String expected, Step element) throws IOException, UnfitException {
        if (!isOn(JsonToken.START_ARRAY)) {
            unexpected(expected);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    /** Reads every field of an object, or reports that there is none. */
    boolean fields(String expected, FieldStep value) throws IOException, UnfitException {
        if (!isOn(JsonToken.START_OBJECT)) {
            unexpected(expected);
            return false;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            value.read(field);
        }
        return true;
    }

    /** A scalar as its text; nothing for null, and a problem for anything that is no scalar. */
    Optional<String> text(String expected) throws IOException {
        if (isOn(JsonToken.VALUE_NULL)) {
            return Optional.empty();
        }
        if (parser.currentToken().isScalarValue()) {
            return Optional.of(parser.getText());
        }
        unexpected(expected);
        return Optional.empty();
    }

    private void unexpected(String expected) throws IOException {
        problems.add(here(), shown(), expected);
        parser.skipChildren();
    }

    private String shown() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + Wording.quoted(parser.getText());
            default -> parser.getText();
        };
    }
}
