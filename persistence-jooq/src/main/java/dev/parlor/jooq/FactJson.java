package dev.parlor.jooq;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parlor.core.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/**
 * Facts, which are records, as JSON. A record is an object of its components, a record of one component is that
 * component. Left out is what is empty or no record, list, name or number; a seed is none of them, so no notice tells
 * one. Left out as well are lists that are longer than a person would read, such as the frozen bets of a match, which
 * have a place of their own.
 */
final class FactJson {
    private static final int LONGEST_LIST = 256;

    private static final JsonFactory JSON = new JsonFactory();

    /** The components of each class of records; to look them up takes longer than to write them. */
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final JsonGenerator json;

    private FactJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Fact fact) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new FactJson(json).writeObject((Record) fact);
        } catch (IOException e) {
            throw new UncheckedIOException("A fact cannot be written: " + fact, e);
        }
        return text.toString();
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case SequencedCollection<?> items -> writeAll(items);
            case Collection<?> items -> writeAll(inOneOrder(items));
            case Record wrapper when isWrapper(wrapper) -> write(component(wrapper, parts(wrapper)[0]));
            case Record object -> writeObject(object);
            default -> json.writeString(value.toString());
        }
    }

    /** A set has another order in each process; its notice does not. */
    private static List<?> inOneOrder(Collection<?> items) {
        return items.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }

    private void writeAll(Collection<?> items) throws IOException {
        json.writeStartArray();
        for (Object item : items) {
            if (isTold(item)) {
                write(item);
            }
        }
        json.writeEndArray();
    }

    private void writeObject(Record object) throws IOException {
        json.writeStartObject();
        for (RecordComponent part : parts(object)) {
            Object value = component(object, part);
            Object told = value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value;
            if (isTold(told)) {
                json.writeFieldName(part.getName());
                write(told);
            }
        }
        json.writeEndObject();
    }

    private static boolean isTold(Object value) {
        return switch (value) {
            case Record object -> true;
            case Collection<?> items -> items.size() <= LONGEST_LIST;
            case String text -> true;
            case Number number -> true;
            case Boolean truth -> true;
            case Enum<?> name -> true;
            case Instant instant -> true;
            case Duration span -> true;
            default -> false;
        };
    }

    private static boolean isWrapper(Record object) {
        RecordComponent[] parts = parts(object);
        return parts.length == 1 && isTold(component(object, parts[0]));
    }

    private static RecordComponent[] parts(Record object) {
        return PARTS.get(object.getClass());
    }

    private static Object component(Record object, RecordComponent part) {
        try {
            return part.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component " + part + " of a fact cannot be read", e);
        }
    }
}
