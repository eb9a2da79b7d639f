package dev.parlor.discord.render;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants, relative and absolute in the reader's zone where Discord shows them so, otherwise in UTC. */
final class Times {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    /** The seconds that a date of JavaScript reaches in both directions; Discord shows no others. */
    private static final long FARTHEST = 8_640_000_000_000L;

    private Times() {}

    static String shown(Instant at) {
        long seconds = at.getEpochSecond();
        return isNear(at) ? "<t:" + seconds + ":R> (<t:" + seconds + ":f>)" : plain(at);
    }

    private static boolean isNear(Instant at) {
        return Math.abs(at.getEpochSecond()) <= FARTHEST;
    }

    static String plain(Instant at) {
        return isNear(at) ? PLAIN.format(at.atOffset(ZoneOffset.UTC)) : at.toString();
    }
}
