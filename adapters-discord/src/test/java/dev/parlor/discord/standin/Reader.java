package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what came over HTTP. */
final class Reader {
    private static final String BASE = "/api/v10";

    private Reader() {}

    static Request read(HttpExchange exchange, Paths paths) throws IOException {
        long at = System.nanoTime();
        String method = exchange.getRequestMethod();
        String path = path(exchange.getRequestURI());
        Optional<Paths.Way> way = paths.find(method, path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = header(exchange, "Content-Type");
        List<SentFile> parts = Multipart.isMultipart(type) ? Multipart.parts(type, body) : List.of();
        return new Request(
                way.map(Paths.Way::route).orElseGet(() -> Route.unknown(method, path)),
                path,
                way.map(Paths.Way::parameters).orElseGet(Map::of),
                query(exchange.getRequestURI()),
                header(exchange, "Authorization"),
                header(exchange, "User-Agent"),
                json(parts, body, type),
                parts.stream().filter(part -> !part.name().isEmpty()).toList(),
                at);
    }

    private static String path(URI uri) {
        String path = uri.getPath();
        return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
    }

    private static JsonNode json(List<SentFile> parts, byte[] body, String type) throws IOException {
        Optional<SentFile> payload = parts.stream()
                .filter(part -> part.field().equals("payload_json"))
                .findFirst();
        if (payload.isPresent()) {
            return Json.read(payload.get().bytes());
        }
        return type.startsWith("application/json") && body.length > 0 ? Json.read(body) : MissingNode.getInstance();
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        for (String each : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                query.put(
                        each.substring(0, equals),
                        URLDecoder.decode(each.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
