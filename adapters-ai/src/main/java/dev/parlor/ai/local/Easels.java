package dev.parlor.ai.local;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Where a few work at a time; of those who wait, who must be ready first comes next. Safe for use by many threads. */
final class Easels {
    private final PriorityQueue<Turn> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Turn::due).thenComparingLong(Turn::number));
    private int free;
    private long numbers;

    Easels(int count) {
        this.free = count;
    }

    /**
     * Somebody who waits.
     *
     * @param due when the work must be ready, in nanoseconds of a clock of all
     * @param number of those who must be ready at the same time, the first comes first
     * @param come is completed when it is this one's turn
     */
    private record Turn(long due, long number, CompletableFuture<Void> come) {}

    /** A place in the line. */
    final class Place {
        private Turn turn;

        private Place(Turn turn) {
            this.turn = turn;
        }

        /** Waits for its turn, works, and lets the next one come. */
        <T> T work(Supplier<T> work) {
            turn.come().join();
            try {
                return work.get();
            } finally {
                leave();
            }
        }

        /** Somebody needs it earlier. */
        void hurry(long due) {
            synchronized (Easels.this) {
                if (due < turn.due() && waiting.remove(turn)) {
                    turn = new Turn(due, turn.number(), turn.come());
                    waiting.add(turn);
                }
            }
        }
    }

    synchronized Place enter(long due) {
        Turn turn = new Turn(due, numbers++, new CompletableFuture<>());
        waiting.add(turn);
        next();
        return new Place(turn);
    }

    private synchronized void leave() {
        free++;
        next();
    }

    private void next() {
        while (free > 0 && !waiting.isEmpty()) {
            free--;
            waiting.remove().come().complete(null);
        }
    }
}
