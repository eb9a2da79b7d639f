package dev.parlor.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer that says there were too many requests.
 *
 * @param scope which requests are meant
 * @param after how long to leave them, if it says so
 */
record TooMany(Scope scope, Optional<Duration> after) {
    /** Which requests are meant. */
    enum Scope {
        /** Those of the same limit. */
        ROUTE,
        /** All with the account's token. */
        ACCOUNT,
        /** All from the same address: the answer is not Discord's but of what stands before it. */
        ADDRESS
    }

    static TooMany of(Heard.Answer answer) {
        JsonNode body = answer.json();
        Optional<Duration> after = Optional.of(body.path("retry_after"))
                .filter(JsonNode::isNumber)
                .flatMap(number -> Quota.seconds(number.decimalValue().toPlainString()))
                .or(() -> answer.header("Retry-After").flatMap(Quota::seconds))
                .or(() -> answer.header("X-RateLimit-Reset-After").flatMap(Quota::seconds));
        return new TooMany(scope(answer, body), after);
    }

    private static Scope scope(Heard.Answer answer, JsonNode body) {
        boolean global = body.path("global").asBoolean()
                || answer.header("X-RateLimit-Global")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent()
                || answer.header("X-RateLimit-Scope").filter("global"::equals).isPresent();
        if (global) {
            return Scope.ACCOUNT;
        }
        boolean discords = body.has("retry_after")
                || answer.header("Via").isPresent()
                || answer.header("X-RateLimit-Bucket").isPresent();
        return discords ? Scope.ROUTE : Scope.ADDRESS;
    }
}
