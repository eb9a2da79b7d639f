package dev.parlor.ai.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A whole answer of an API, whatever it says. */
public final class Answer implements Heard {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param headers by name
     * @param body which is copied
     */
    public Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.body = body.clone();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the status is 200 to 299. */
    public boolean isFine() {
        return status / 100 == 2;
    }

    /** The first header of a name, in whatever case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The kind of body without its parameters, such as {@code application/json}; empty if the server does not say. */
    public String mediaType() {
        return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A copy of the body. */
    public byte[] bytes() {
        return body.clone();
    }

    /** How long the body is. */
    public int size() {
        return body.length;
    }

    /** The body read as UTF-8, with a replacement for what is none. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
