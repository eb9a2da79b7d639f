package dev.parlor.discord.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that guests sent along, to be fetched. */
final class Files {
    private final Map<String, Attached> files = new ConcurrentHashMap<>();

    void keep(Attached file) {
        files.put(file.id(), file);
    }

    void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            Optional<Attached> file = Optional.ofNullable(files.get(path[path.length - 2]));
            if (file.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = file.get().file().bytes();
            exchange.getResponseHeaders().set("Content-Type", file.get().file().type());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
