package dev.parlor.discord.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request to Discord. It can be printed without giving away what people wrote.
 *
 * @param route where it goes
 * @param body what it says; must not be changed afterwards
 * @param files what goes with it. The body's {@code attachments} name them by their places; if the body has none, they are
 *     written for it
 * @param patience how long everything may take, retries and waiting for limits among it
 */
public record Call(Route route, Optional<JsonNode> body, List<FilePart> files, Duration patience) {
    /** How long a request may take if nothing else is said. */
    public static final Duration USUAL = Duration.ofSeconds(15);

    /** How long the first answer to an interaction may take: Discord waits 3 seconds, the way there counted. */
    public static final Duration PROMPT = Duration.ofMillis(2_500);

    /** Copies the files. */
    public Call {
        files = List.copyOf(files);
    }

    /**
     * Asks for something.
     *
     * @param route where
     * @return the request
     */
    public static Call to(Route route) {
        return new Call(route, Optional.empty(), List.of(), usual(route));
    }

    /**
     * Says something.
     *
     * @param route where
     * @param body what; must not be changed afterwards
     * @return the request
     */
    public static Call to(Route route, JsonNode body) {
        return new Call(route, Optional.of(body), List.of(), usual(route));
    }

    /**
     * The same with files.
     *
     * @param parts which, in place of those it had
     * @return the changed request
     */
    public Call with(List<FilePart> parts) {
        return new Call(route, body, parts, patience);
    }

    /**
     * The same with another patience.
     *
     * @param time how long everything may take
     * @return the changed request
     */
    public Call within(Duration time) {
        return new Call(route, body, files, time);
    }

    /**
     * Whether Discord would not do it a second time: it has no effect beyond the first, or a name by which Discord knows
     * it again (https://discord.com/developers/docs/resources/message#create-message).
     *
     * @return whether it can be repeated safely
     */
    public boolean isRepeatable() {
        return route.endpoint().isIdempotent() || (route.endpoint() == Endpoint.CREATE_MESSAGE && hasEnforcedNonce());
    }

    private boolean hasEnforcedNonce() {
        return body.filter(json ->
                        json.hasNonNull("nonce") && json.path("enforce_nonce").asBoolean())
                .isPresent();
    }

    private static Duration usual(Route route) {
        return route.endpoint() == Endpoint.CALLBACK ? PROMPT : USUAL;
    }

    @Override
    public String toString() {
        return route + (files.isEmpty() ? "" : " with " + files);
    }
}
