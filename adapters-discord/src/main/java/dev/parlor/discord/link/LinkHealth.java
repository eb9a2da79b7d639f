package dev.parlor.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a link is.
 *
 * @param shards the parts that this process holds
 * @param rest what became of requests
 * @param stop why it is over, if it is
 */
public record LinkHealth(List<Shard> shards, Rest rest, Optional<Stop> stop) {
    /** Copies the parts. */
    public LinkHealth {
        shards = List.copyOf(shards);
    }

    /**
     * Whether everything works.
     *
     * @return whether there is a shard and all of them are connected
     */
    public boolean isWell() {
        return !shards.isEmpty() && shards.stream().allMatch(shard -> shard.state() == State.CONNECTED);
    }

    /**
     * A part of the gateway.
     *
     * @param number from 0
     * @param total how many there are, in all processes
     * @param state how it is
     * @param since since when
     * @param lastAck when Discord last answered a heartbeat
     * @param lastResume when a session was last begun or taken up again
     * @param lastLoss when the connection was last lost
     * @param closeCode with which code, if it had one
     * @param latency how long the last heartbeat and its answer took, if there was one
     */
    public record Shard(
            int number,
            int total,
            State state,
            Instant since,
            Optional<Instant> lastAck,
            Optional<Instant> lastResume,
            Optional<Instant> lastLoss,
            OptionalInt closeCode,
            Optional<Duration> latency) {}

    /** How a part of the gateway is. */
    public enum State {
        /** It waits for its turn to begin a session. */
        QUEUED,
        /** It connects. */
        CONNECTING,
        /** It hears and is heard. */
        CONNECTED,
        /** It lost the connection and will try again. */
        LOST,
        /** It is over. */
        STOPPED
    }

    /**
     * What became of requests since the process began.
     *
     * @param sent how many went out, retries among them
     * @param limited how many of them Discord had too many of
     * @param failed how many of them had no answer, or one of trouble
     * @param refused how many of them Discord refused in the last ten minutes, as it counts before it shuts somebody out
     */
    public record Rest(long sent, long limited, long failed, int refused) {}
}
