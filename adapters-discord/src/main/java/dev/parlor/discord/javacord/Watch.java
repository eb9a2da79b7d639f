package dev.parlor.discord.javacord;

import dev.parlor.discord.link.LinkHealth.Shard;
import dev.parlor.discord.link.LinkHealth.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Watches over one shard: told what happens, it says when something has to be done about it. A connection on which
 * heartbeats go unanswered is as good as lost, also if Discord still talks on it; one that gets stuck on its way is too.
 */
final class Watch {
    /** What has to be done. */
    enum Verdict {
        /** Nothing. */
        LEAVE,
        /** The connection must be ended, for another one to be made. */
        CUT,
        /** All of it must be replaced. */
        REPLACE
    }

    /** Heartbeats that may go unanswered: two, and some time for the answer on its way. */
    private static final double BEATS = 2.5;

    private final int number;
    private final int total;
    private final Tempo tempo;
    private State state = State.QUEUED;
    private Instant since;
    private Instant down;
    private Instant heard;
    private Duration silence = Duration.ofSeconds(Long.MAX_VALUE);
    private Optional<Instant> replaceAt = Optional.empty();
    private int failures;
    private Optional<Instant> lastAck = Optional.empty();
    private Optional<Instant> lastUp = Optional.empty();
    private Optional<Instant> lastLoss = Optional.empty();
    private OptionalInt closeCode = OptionalInt.empty();

    Watch(int number, int total, Tempo tempo, Instant now) {
        this.number = number;
        this.total = total;
        this.tempo = tempo;
        since = now;
        down = now;
        heard = now;
    }

    synchronized void queued(Instant now) {
        become(State.QUEUED, now);
    }

    synchronized void connecting(Instant now) {
        if (state == State.QUEUED) {
            down = now;
        }
        become(State.CONNECTING, now);
        since = now;
    }

    synchronized void greeted(Instant now, Duration heartbeat) {
        heard = now;
        silence = Duration.ofMillis((long) (heartbeat.toMillis() * BEATS));
    }

    synchronized void acknowledged(Instant now) {
        heard = now;
        lastAck = Optional.of(now);
    }

    synchronized void up(Instant now) {
        become(State.CONNECTED, now);
        lastUp = Optional.of(now);
        failures = 0;
        replaceAt = Optional.empty();
    }

    synchronized void lost(Instant now, OptionalInt code) {
        if (state == State.CONNECTED) {
            down = now;
        }
        lastLoss = Optional.of(now);
        closeCode = code;
        become(State.LOST, now);
    }

    /** Lost, and Javacord does nothing about it. */
    synchronized void given(Instant now, OptionalInt code) {
        lost(now, code);
        if (replaceAt.isEmpty()) {
            failures++;
            replaceAt = Optional.of(now.plusSeconds(tempo.delay().applyAsInt(failures)));
        }
    }

    synchronized void stopped(Instant now, OptionalInt code) {
        lost(now, code);
        ended(now);
    }

    synchronized void ended(Instant now) {
        become(State.STOPPED, now);
    }

    synchronized Verdict verdict(Instant now) {
        return switch (state) {
            case QUEUED, STOPPED -> Verdict.LEAVE;
            case CONNECTED -> isLonger(heard, now, silence) ? cut(now) : Verdict.LEAVE;
            case CONNECTING, LOST -> broken(now);
        };
    }

    private Verdict broken(Instant now) {
        boolean due = replaceAt.filter(at -> !now.isBefore(at)).isPresent();
        if (due || isLonger(down, now, tempo.recovery())) {
            replaceAt = Optional.empty();
            down = now;
            become(State.QUEUED, now);
            return Verdict.REPLACE;
        }
        return state == State.CONNECTING && isLonger(since, now, tempo.handshake()) ? cut(now) : Verdict.LEAVE;
    }

    private Verdict cut(Instant now) {
        lost(now, OptionalInt.empty());
        return Verdict.CUT;
    }

    synchronized Shard health(Optional<Duration> latency) {
        return new Shard(number, total, state, since, lastAck, lastUp, lastLoss, closeCode, latency);
    }

    private void become(State next, Instant now) {
        if (state != next && state != State.STOPPED) {
            state = next;
            since = now;
        }
    }

    private static boolean isLonger(Instant from, Instant now, Duration most) {
        return Duration.between(from, now).compareTo(most) > 0;
    }
}
