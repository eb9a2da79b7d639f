package dev.parlor.ai.wire;

import java.util.Map;

/**
 * A request as a server saw it.
 *
 * @param method such as {@code POST}
 * @param path with its query
 * @param headers by name in lower case
 * @param body as text
 */
public record Asked(String method, String path, Map<String, String> headers, String body) {}
