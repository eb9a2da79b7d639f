package dev.parlor.discord.standin;

import java.util.List;

/**
 * Who is let in.
 *
 * @param token the bot's
 */
record Credentials(String token) {
    /** Ways on which nobody is asked, because the path has a secret in it or what is told is none. */
    private static final List<String> OPEN = List.of("/gateway", "/interactions/", "/webhooks/");

    boolean admits(Request request) {
        return request.route().template().equals("/gateway")
                || OPEN.stream().skip(1).anyMatch(request.path()::startsWith)
                || request.authorization().equals("Bot " + token);
    }
}
