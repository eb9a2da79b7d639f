package dev.parlor.discord.standin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The tricks that the REST interface plays. */
public final class Mischief {
    /** Every way. */
    public static final String ANYWHERE = "*";

    private final List<Played> plays = new CopyOnWriteArrayList<>();
    private volatile Duration latency = Duration.ZERO;

    /** A trick that is being played, and how often it was. */
    public static final class Played {
        private final String where;
        private final Trick trick;
        private final AtomicInteger left;
        private final AtomicInteger played = new AtomicInteger();

        private Played(String where, int times, Trick trick) {
            this.where = where;
            this.trick = trick;
            this.left = new AtomicInteger(times);
        }

        /** How often it was played. */
        public int count() {
            return played.get();
        }

        /** Plays it no longer. */
        public void stop() {
            left.set(0);
        }

        private boolean takes(Request request) {
            boolean here = where.equals(ANYWHERE) || Route.of(where).equals(request.route());
            if (here && left.getAndUpdate(before -> Math.max(0, before - 1)) > 0) {
                played.incrementAndGet();
                return true;
            }
            return false;
        }
    }

    /** Every request arrives so much later. */
    public void latency(Duration each) {
        latency = each;
    }

    Duration latency() {
        return latency;
    }

    /** Plays a trick the next times that somebody comes along a way, {@code POST /channels/{channel_id}/messages}. */
    public Played play(String where, int times, Trick trick) {
        Played play = new Played(where, times, trick);
        plays.add(play);
        return play;
    }

    /** Plays a trick until it is stopped. */
    public Played keepPlaying(String where, Trick trick) {
        return play(where, Integer.MAX_VALUE, trick);
    }

    Optional<Trick> next(Request request) {
        return plays.stream().filter(play -> play.takes(request)).findFirst().map(play -> play.trick);
    }
}
