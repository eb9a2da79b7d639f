package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What a bot asked.
 *
 * @param route the way it took
 * @param path where it led, with the identifiers that are in it, without the query
 * @param parameters what the way left open
 * @param query the query by name
 * @param authorization who asked, empty if nobody said
 * @param agent with which program, empty if nobody said
 * @param body what it said; missing if nothing
 * @param files what it sent along
 * @param at when it arrived, in nanoseconds of {@link System#nanoTime}
 */
public record Request(
        Route route,
        String path,
        Map<String, String> parameters,
        Map<String, String> query,
        String authorization,
        String agent,
        JsonNode body,
        List<SentFile> files,
        long at) {
    /** What the way left open. */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(route + " has no " + name);
        }
        return value;
    }

    boolean asks(String name) {
        return query.getOrDefault(name, "").equals("true");
    }
}
