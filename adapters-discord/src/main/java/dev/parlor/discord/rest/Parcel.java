package dev.parlor.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.FilePart;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a request carries: JSON, or a form of files with the JSON as {@code payload_json}
 * (https://discord.com/developers/docs/reference#uploading-files).
 */
record Parcel(String type, BodyPublisher body) {
    /** No picture and no text that was escaped by Jackson has it. */
    private static final String BOUNDARY = "parlor-0f6c1d0b9a7e4e0c8f35-part";

    private static final String LINE = "\r\n";

    static Optional<Parcel> of(Call call) {
        return call.files().isEmpty() ? call.body().map(Parcel::json) : Optional.of(form(call));
    }

    private static Parcel json(JsonNode body) {
        return new Parcel("application/json", BodyPublishers.ofByteArray(utf8(body.toString())));
    }

    private static Parcel form(Call call) {
        ObjectNode body = call.body()
                .filter(JsonNode::isObject)
                .<ObjectNode>map(JsonNode::deepCopy)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        name(call.files(), message(body));
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "name=\"payload_json\"", "application/json", utf8(body.toString()));
        for (int i = 0; i < call.files().size(); i++) {
            FilePart file = call.files().get(i);
            String head = "name=\"files[" + i + "]\"; filename=\"" + file.name() + "\"";
            part(form, head, file.mediaType(), file.bytes());
        }
        form.writeBytes(utf8("--" + BOUNDARY + "--" + LINE));
        return new Parcel("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(form.toByteArray()));
    }

    /** The message may stand inside the answer to an interaction, or inside a post of a forum. */
    private static ObjectNode message(ObjectNode body) {
        return Stream.of(body.path("data"), body.path("message"))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElse(body);
    }

    private static void name(List<FilePart> files, ObjectNode message) {
        if (message.has("attachments")) {
            return;
        }
        ArrayNode attachments = message.putArray("attachments");
        for (FilePart file : files) {
            ObjectNode attachment = attachments
                    .addObject()
                    .put("id", Integer.toString(attachments.size() - 1))
                    .put("filename", file.name());
            if (!file.description().isEmpty()) {
                attachment.put("description", file.description());
            }
        }
    }

    private static void part(ByteArrayOutputStream form, String head, String type, byte[] content) {
        form.writeBytes(utf8("--" + BOUNDARY + LINE + "Content-Disposition: form-data; " + head + LINE
                + "Content-Type: " + type + LINE + LINE));
        form.writeBytes(content);
        form.writeBytes(utf8(LINE));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
