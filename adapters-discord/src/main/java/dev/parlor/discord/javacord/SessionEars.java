package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.Stop;
import java.time.Duration;
import java.util.OptionalInt;

/** Hears how a session goes. Called on Javacord's threads, which must not be kept. */
interface SessionEars {
    /** Before a session is begun: waits for its turn. */
    void awaitTurn() throws InterruptedException;

    /** A connection is tried. */
    void connecting();

    /** The gateway said how far heartbeats are apart. */
    void greeted(Duration heartbeat);

    /** The gateway answered a heartbeat. */
    void acknowledged();

    /** The session began, or was taken up again. */
    void up();

    /** Somebody did something. */
    void interaction(JsonNode data);

    /** The connection is closed, or could not be made. */
    void closed();

    /** The connection ended, and Javacord will try again. */
    void lost(OptionalInt closeCode);

    /** The connection ended, and Javacord will not try again. */
    void given(OptionalInt closeCode);

    /** The connection ended, and nobody should try again. */
    void stopped(Stop stop, OptionalInt closeCode);
}
