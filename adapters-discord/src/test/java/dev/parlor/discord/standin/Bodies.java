package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Makes messages of what was sent, and refuses what makes none. */
final class Bodies {
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private Bodies() {}

    static Look made(JsonNode body, List<SentFile> files, Snowflakes ids) {
        weigh(files);
        return full(Look.made(body, files, ids));
    }

    static Look changed(Look before, JsonNode body, List<SentFile> files, Snowflakes ids) {
        weigh(files);
        return full(before.changed(body, files, ids));
    }

    private static Look full(Look look) {
        if (look.isEmpty()) {
            throw new Refused(400, 50_006, "Cannot send an empty message");
        }
        return look;
    }

    private static void weigh(List<SentFile> files) {
        if (files.stream().mapToLong(file -> file.bytes().length).sum() > MOST_BYTES) {
            throw new Refused(413, 40_005, "Request entity too large");
        }
    }
}
