package dev.parlor.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks JSON against the part of JSON Schema 2020-12 that Discord's specification uses
 * (https://json-schema.org/draft/2020-12/json-schema-validation). A keyword that is not known here is a fault, so that
 * nothing goes unchecked.
 *
 * @param root the document in which references are looked up
 */
record SchemaWalk(JsonNode root) {
    private static final Set<String> SILENT =
            Set.of("title", "description", "format", "contentEncoding", "x-discord-union", "default", "deprecated");

    List<String> problems(JsonNode schema, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> rule : schema.properties()) {
            problems.addAll(broken(rule.getKey(), rule.getValue(), schema, value, path));
        }
        return problems;
    }

    private List<String> broken(String keyword, JsonNode rule, JsonNode schema, JsonNode value, String path) {
        return switch (keyword) {
            case "$ref" -> problems(reference(rule.asText()), value, path);
            case "allOf" -> all(rule, value, path);
            case "oneOf" -> among(rule, value, path, true);
            case "anyOf" -> among(rule, value, path, false);
            case "properties" -> properties(rule, value, path);
            case "additionalProperties" -> others(rule, schema, value, path);
            case "items" -> items(rule, value, path);
            default ->
                SILENT.contains(keyword) || holds(keyword, rule, value)
                        ? List.of()
                        : List.of(path + " breaks " + keyword + " " + rule + " with " + shortened(value));
        };
    }

    private static boolean holds(String keyword, JsonNode rule, JsonNode value) {
        return switch (keyword) {
            case "type" -> isOneOf(rule, value);
            case "enum" -> holdsEqual(rule, value);
            case "const" -> rule.equals(value) || sameNumber(rule, value);
            case "required" -> !value.isObject() || hasAll(rule, value);
            case "minLength" -> !value.isTextual() || codePoints(value) >= rule.asInt();
            case "maxLength" -> !value.isTextual() || codePoints(value) <= rule.asInt();
            case "pattern" ->
                !value.isTextual()
                        || Pattern.compile(rule.asText())
                                .matcher(value.asText())
                                .find();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
            case "maxItems" -> !value.isArray() || value.size() <= rule.asInt();
            case "uniqueItems" -> !value.isArray() || !rule.asBoolean() || areDifferent(value);
            case "minProperties" -> !value.isObject() || value.size() >= rule.asInt();
            case "maxProperties" -> !value.isObject() || value.size() <= rule.asInt();
            default -> throw new IllegalArgumentException("The specification uses " + keyword + ", unknown here");
        };
    }

    private static boolean isOneOf(JsonNode types, JsonNode value) {
        if (types.isTextual()) {
            return is(types.asText(), value);
        }
        for (JsonNode type : types) {
            if (is(type.asText(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("The specification has a type " + type + ", unknown here");
        };
    }

    private static boolean holdsEqual(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value) || sameNumber(each, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameNumber(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() && one.decimalValue().compareTo(other.decimalValue()) == 0;
    }

    private static boolean hasAll(JsonNode names, JsonNode value) {
        for (JsonNode name : names) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDifferent(JsonNode values) {
        Set<JsonNode> seen = new HashSet<>();
        values.forEach(seen::add);
        return seen.size() == values.size();
    }

    private static int codePoints(JsonNode text) {
        return text.asText().codePointCount(0, text.asText().length());
    }

    private List<String> all(JsonNode schemas, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        schemas.forEach(schema -> problems.addAll(problems(schema, value, path)));
        return problems;
    }

    /** Of the branches that do not fit, one is told that has the same type, and of those the one with the fewest problems. */
    private List<String> among(JsonNode schemas, JsonNode value, String path, boolean oneOnly) {
        List<List<String>> branches = new ArrayList<>();
        schemas.forEach(schema -> branches.add(problems(schema, value, path)));
        long fitting = branches.stream().filter(List::isEmpty).count();
        if (fitting > 1 && oneOnly) {
            return List.of(path + " fits " + fitting + " branches of oneOf");
        }
        return fitting > 0
                ? List.of()
                : branches.stream()
                        .min(Comparator.<List<String>, Boolean>comparing(
                                        branch -> branch.stream().anyMatch(each -> isOfAnotherType(each, path)))
                                .thenComparingInt(List::size))
                        .orElseGet(() -> List.of(path + " has no branch to fit"));
    }

    private static boolean isOfAnotherType(String problem, String path) {
        return problem.startsWith(path + "/type ") || problem.startsWith(path + " breaks type ");
    }

    private List<String> properties(JsonNode schemas, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        schemas.properties().stream()
                .filter(schema -> value.has(schema.getKey()))
                .forEach(schema -> problems.addAll(
                        problems(schema.getValue(), value.get(schema.getKey()), path + "/" + schema.getKey())));
        return problems;
    }

    private List<String> others(JsonNode rule, JsonNode schema, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        value.properties().stream()
                .filter(property -> !schema.path("properties").has(property.getKey()))
                .forEach(property -> problems.addAll(
                        rule.isBoolean()
                                ? refused(rule.asBoolean(), path + "/" + property.getKey())
                                : problems(rule, property.getValue(), path + "/" + property.getKey())));
        return problems;
    }

    private static List<String> refused(boolean allowed, String path) {
        return allowed ? List.of() : List.of(path + " is not allowed");
    }

    private List<String> items(JsonNode schema, JsonNode value, String path) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            problems.addAll(problems(schema, value.get(i), path + "/" + i));
        }
        return problems;
    }

    private JsonNode reference(String pointer) {
        JsonNode found = pointer.startsWith("#") ? root.at(pointer.substring(1)) : root.path("");
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("The specification refers to " + pointer + ", which it does not have");
        }
        return found;
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
