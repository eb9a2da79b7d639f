package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A bot without a library: it asks the REST interface as it pleases. */
final class RawRest implements AutoCloseable {
    private static final String BOUNDARY = "between-the-parts";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StandIn discord;
    private String authorization;

    RawRest(StandIn discord) {
        this.discord = discord;
        this.authorization = "Bot " + discord.token();
    }

    /** What came back. */
    record Said(int status, HttpHeaders headers, JsonNode body) {
        int code() {
            return body.path("code").asInt();
        }

        String id() {
            return body.path("id").asText();
        }
    }

    void authorize(String other) {
        authorization = other;
    }

    Said get(String path) throws IOException {
        return send(request(path).GET());
    }

    Said send(String method, String path, JsonNode body) throws IOException {
        return send(method, path, body.toString());
    }

    private Said send(String method, String path, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    Said post(String path, String body) throws IOException {
        return send("POST", path, body);
    }

    Said post(String path, JsonNode body) throws IOException {
        return send("POST", path, body);
    }

    Said post(String path, JsonNode body, Duration patience) throws IOException {
        return send(request(path)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    Said delete(String path) throws IOException {
        return send(request(path).DELETE());
    }

    /** Sends files along, {@code files[0]} and so on. */
    Said send(String method, String path, JsonNode body, List<SentFile> files) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (int i = 0; i < files.size(); i++) {
            part(
                    form,
                    "files[" + i + "]\"; filename=\"" + files.get(i).name(),
                    files.get(i).type(),
                    files.get(i).bytes());
        }
        part(form, "payload_json", "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private static void part(ByteArrayOutputStream form, String name, String type, byte[] bytes) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: "
                + type + "\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    Said answer(String id, String token, JsonNode body) throws IOException {
        return post("/interactions/" + id + "/" + token + "/callback?with_response=true", body);
    }

    Said answer(Act act, JsonNode body) throws IOException {
        return answer(act.id(), act.token(), body);
    }

    /** The text of a file, by the path of its address. */
    String fetch(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + discord.entrance().port() + path))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    static ObjectNode message(String content) {
        ObjectNode json = Json.object().put("content", content);
        json.putObject("allowed_mentions").putArray("parse");
        return json;
    }

    static ObjectNode answering(int type, JsonNode data) {
        ObjectNode json = Json.object().put("type", type);
        json.set("data", data);
        return json;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(discord.rest() + path))
                .timeout(Duration.ofSeconds(5))
                .header("User-Agent", "DiscordBot (https://example.org, 1)");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private Said send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> came = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = came.body().length == 0 ? MissingNode.getInstance() : Json.read(came.body());
            return new Said(came.statusCode(), came.headers(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
