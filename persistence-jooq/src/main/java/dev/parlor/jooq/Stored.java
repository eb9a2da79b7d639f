package dev.parlor.jooq;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * JSON that this storage wrote. Every text begins with the version of its form; what has another form than its version
 * says is a damage, and an exception names what and where.
 */
record Stored(JsonNode node, String path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VERSION = "v";

    /** A new text's outermost object. */
    static ObjectNode version(int version) {
        return object().put(VERSION, version);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A list, element by element. */
    static <T> ArrayNode list(Collection<T> elements, BiConsumer<ArrayNode, T> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
        elements.forEach(element -> writer.accept(array, element));
        return array;
    }

    static ArrayNode texts(Collection<String> texts) {
        return list(texts, ArrayNode::add);
    }

    static String write(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JacksonException e) {
            throw new IllegalStateException("A tree of JSON cannot be written", e);
        }
    }

    /**
     * Reads a stored text.
     *
     * @throws IllegalStateException if it is damaged, or has a version above the known one
     */
    static <T> T read(String name, String json, int known, Function<Stored, T> reader) {
        try {
            Stored stored = new Stored(JSON.readTree(json), name);
            long version = stored.number(VERSION);
            if (version < 1 || version > known) {
                throw new IllegalArgumentException(
                        name + " is stored in form " + version + "; this program knows forms 1 to " + known);
            }
            return reader.apply(stored);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException("The stored " + name + " cannot be read", e);
        }
    }

    Optional<Stored> find(String field) {
        return Optional.ofNullable(node.get(field)).map(found -> new Stored(found, path + "." + field));
    }

    Stored field(String field) {
        return find(field).orElseThrow(() -> damaged("an object with the field " + field));
    }

    Stored element(int index) {
        return Optional.ofNullable(node.get(index))
                .map(found -> new Stored(found, path + "[" + index + "]"))
                .orElseThrow(() -> damaged("a list of " + (index + 1) + " or more"));
    }

    <T> List<T> list(Function<Stored, T> reader) {
        if (!node.isArray()) {
            throw damaged("a list");
        }
        List<T> all = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            all.add(reader.apply(element(i)));
        }
        return all;
    }

    <T> List<T> list(String field, Function<Stored, T> reader) {
        return field(field).list(reader);
    }

    List<String> texts(String field) {
        return list(field, Stored::text);
    }

    String text() {
        return Optional.ofNullable(node.textValue()).orElseThrow(() -> damaged("a text"));
    }

    String text(String field) {
        return field(field).text();
    }

    long number() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw damaged("a whole number");
        }
        return node.longValue();
    }

    long number(String field) {
        return field(field).number();
    }

    int small() {
        return Math.toIntExact(number());
    }

    int small(String field) {
        return field(field).small();
    }

    boolean flag(String field) {
        Stored flag = field(field);
        if (!flag.node.isBoolean()) {
            throw flag.damaged("true or false");
        }
        return flag.node.booleanValue();
    }

    /** The text may hold a seed that is not revealed. */
    @Override
    public String toString() {
        return "stored " + path;
    }

    private IllegalArgumentException damaged(String expected) {
        return new IllegalArgumentException(path + " must be " + expected + ", but is " + node.getNodeType());
    }
}
