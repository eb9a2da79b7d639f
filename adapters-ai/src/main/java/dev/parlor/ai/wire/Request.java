package dev.parlor.ai.wire;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is asked of an API. It can be printed without giving away its path, its body or a key. */
public final class Request {
    private static final String JSON = "application/json";

    private final Base base;
    private final String path;
    private final Map<String, Header> headers;
    private final Optional<byte[]> body;

    private Request(Base base, String path, Map<String, Header> headers, Optional<byte[]> body) {
        this.base = base;
        this.path = path;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Asks for something.
     *
     * @param base where the API is
     * @param path from there, beginning with {@code /}, with its query and percent-encoded
     */
    public static Request get(Base base, String path) {
        return new Request(base, path, Map.of(), Optional.empty()).with("Accept", JSON);
    }

    /**
     * Sends JSON and asks for JSON.
     *
     * @param base where the API is
     * @param path from there, beginning with {@code /}
     * @param json the body, which is copied
     */
    public static Request post(Base base, String path, byte[] json) {
        return new Request(base, path, Map.of(), Optional.of(json.clone()))
                .with("Accept", JSON)
                .with("Content-Type", JSON);
    }

    /**
     * Sends a key as the only member of a JSON object, to an API that gives a token for it.
     *
     * @param base where the API is
     * @param path from there, beginning with {@code /}
     * @param member the name of the member
     * @param key its value
     */
    public static Request exchange(Base base, String path, String member, Secret key) {
        return post(base, path, Json.bytes(Json.object().put(member, key.reveal())));
    }

    /** The same request with a header, in place of one of the same name. */
    public Request with(String header, String value) {
        return with(header, new Header(value, Optional.empty()));
    }

    /** The same request with a header that is a key. */
    public Request with(String header, Secret key) {
        return with(header, new Header("", Optional.of(key)));
    }

    /** The same request with a key as its bearer token (RFC 6750, section 2.1). */
    public Request bearer(Secret key) {
        return with("Authorization", new Header("Bearer ", Optional.of(key)));
    }

    /** HTTP/2 is agreed on within TLS only: small servers without it stumble over the offer to upgrade. */
    HttpRequest toHttp() {
        HttpRequest.Builder http = HttpRequest.newBuilder(base.at(path))
                .version(base.isEncrypted() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .setHeader("User-Agent", "Parlor");
        headers.forEach((name, header) -> http.setHeader(name, header.written()));
        body.ifPresentOrElse(bytes -> http.POST(BodyPublishers.ofByteArray(bytes)), http::GET);
        return http.build();
    }

    private Request with(String name, Header header) {
        Map<String, Header> all = new LinkedHashMap<>(headers);
        all.put(name, header);
        return new Request(base, path, Map.copyOf(all), body);
    }

    @Override
    public String toString() {
        return (body.isPresent() ? "POST " : "GET ") + base;
    }

    /** What stands in a header: words, a key, or words before a key. */
    private record Header(String text, Optional<Secret> key) {
        String written() {
            return text + key.map(Secret::reveal).orElse("");
        }
    }
}
