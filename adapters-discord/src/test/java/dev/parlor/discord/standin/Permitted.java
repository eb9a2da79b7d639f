package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether the client shows a command to somebody. */
final class Permitted {
    private static final int IN_A_GUILD = 0;
    private static final int WITH_THE_BOT = 1;

    private Permitted() {}

    static void check(JsonNode command, long permissions, Channel where) {
        JsonNode needed = command.path("default_member_permissions");
        boolean administrator = (permissions & Permissions.ADMINISTRATOR) != 0;
        if (!needed.isNull() && where.guild().isPresent() && !administrator) {
            long wanted = needed.asLong();
            if (wanted == 0 || (permissions & wanted) != wanted) {
                throw new IllegalArgumentException(
                        "The client does not show /" + command.path("name").asText());
            }
        }
        int context = where.guild().isPresent() ? IN_A_GUILD : WITH_THE_BOT;
        JsonNode contexts = command.path("contexts");
        if (contexts.isArray() && !holds(contexts, context)) {
            throw new IllegalArgumentException(
                    "The client does not show /" + command.path("name").asText() + " here");
        }
    }

    private static boolean holds(JsonNode contexts, int context) {
        for (JsonNode each : contexts) {
            if (each.asInt() == context) {
                return true;
            }
        }
        return false;
    }
}
