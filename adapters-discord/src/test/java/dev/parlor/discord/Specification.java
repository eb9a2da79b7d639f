package dev.parlor.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Discord's own description of its HTTP API (OpenAPI 3.1), if this computer has it. */
public final class Specification {
    /** The environment variable that names the file {@code openapi.json} of discord/discord-api-spec. */
    public static final String VARIABLE = "PARLOR_DISCORD_SPEC";

    private final JsonNode root;

    Specification(JsonNode root) {
        this.root = root;
    }

    /** The specification that the environment names; a file that is named and cannot be read is a fault. */
    public static Optional<Specification> ofTheEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(file -> !file.isBlank())
                .map(Specification::read);
    }

    private static Specification read(String file) {
        try {
            return new Specification(new ObjectMapper().readTree(Path.of(file).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(VARIABLE + " names " + file + ", which cannot be read", e);
        }
    }

    /** What is wrong with a body after one of the named schemas. */
    public List<String> problems(String schema, JsonNode body) {
        return new SchemaWalk(root).problems(named(schema), body, schema);
    }

    /** What is wrong with the body of a request. */
    public List<String> problems(String path, String method, JsonNode body) {
        JsonNode schema = root.path("paths")
                .path(path)
                .path(method)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (schema.isMissingNode()) {
            throw new IllegalArgumentException("The specification has no JSON body for " + method + " " + path);
        }
        return new SchemaWalk(root).problems(schema, body, "body");
    }

    /** What is wrong with the answer to a request; nothing is, where the specification tells of no body. */
    public List<String> answerProblems(String path, String method, int status, JsonNode body) {
        JsonNode schema = root.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? List.of() : new SchemaWalk(root).problems(schema, body, "answer");
    }

    private JsonNode named(String schema) {
        JsonNode node = root.path("components").path("schemas").path(schema);
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The specification has no schema " + schema);
        }
        return node;
    }
}
