package dev.parlor.discord.javacord;

import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * How long the link has patience with the gateway.
 *
 * @param tick how often it is looked after
 * @param handshake how long a connection may take to become a session
 * @param recovery how long Javacord may try by itself before it is replaced
 * @param delay seconds before a try, by the number of tries so far, from 1
 */
public record Tempo(Duration tick, Duration handshake, Duration recovery, IntUnaryOperator delay) {
    /** For Discord: a lost connection is tried again after 1 second, then 2, 4 and so on up to 30. */
    public static final Tempo USUAL = new Tempo(
            Duration.ofSeconds(1),
            Duration.ofSeconds(20),
            Duration.ofSeconds(90),
            tries -> Math.min(30, 1 << Math.min(Math.max(tries - 1, 0), 5)));
}
