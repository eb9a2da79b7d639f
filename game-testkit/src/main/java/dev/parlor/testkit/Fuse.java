package dev.parlor.testkit;

import java.util.function.LongPredicate;

/**
 * Counts the writes of all transactions that it is built into and breaks some of them off right behind a write, as a
 * kill at that instant would.
 */
public final class Fuse {
    private final LongPredicate blows;
    private long writes;
    private long blown;

    /**
     * A fuse.
     *
     * @param blows tells by a write's number, from 1, whether its transaction is broken off behind it
     */
    public Fuse(LongPredicate blows) {
        this.blows = blows;
    }

    /** What breaks a transaction off. */
    public static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Blown(long write) {
            super("Broken off behind write " + write);
        }
    }

    /**
     * How often it blew.
     *
     * @return 0 or more
     */
    public long blown() {
        return blown;
    }

    void written() {
        writes++;
        if (blows.test(writes)) {
            blown++;
            throw new Blown(writes);
        }
    }
}
