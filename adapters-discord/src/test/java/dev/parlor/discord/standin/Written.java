package dev.parlor.discord.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;

/** Answers on their way out. */
final class Written {
    private Written() {}

    static int whole(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.bytes();
        head(exchange, answer, bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        return answer.status();
    }

    static int half(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.bytes();
        head(exchange, answer, bytes.length);
        exchange.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
        exchange.getResponseBody().flush();
        return answer.status();
    }

    /** Discord's own answers all say that they passed Google's servers. */
    private static void head(HttpExchange exchange, Answer answer, int length) throws IOException {
        exchange.getResponseHeaders().set("Via", "1.1 google");
        if (length > 0) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        answer.headers().forEach((name, value) -> {
            if (value.isEmpty()) {
                exchange.getResponseHeaders().remove(name);
            } else {
                exchange.getResponseHeaders().set(name, value);
            }
        });
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    }
}
