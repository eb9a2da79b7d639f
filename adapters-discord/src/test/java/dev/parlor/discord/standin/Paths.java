package dev.parlor.discord.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All ways into the REST interface, and who stands at the end of each. */
final class Paths {
    private final Map<Route, Handler> handlers = new LinkedHashMap<>();

    /** Where a request goes. */
    record Way(Route route, Map<String, String> parameters, Handler handler) {}

    /** Of two ways that fit, the one that was laid first is taken. */
    Paths lay(String written, Handler handler) {
        handlers.put(Route.of(written), handler);
        return this;
    }

    Optional<Way> find(String method, String path) {
        return handlers.entrySet().stream()
                .flatMap(each -> each.getKey().match(method, path).stream()
                        .map(found -> new Way(each.getKey(), found, each.getValue())))
                .findFirst();
    }
}
