package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import java.util.Arrays;

/**
 * Stakes added up per bettor. Bettors are numbered in the order of their first stake; a table with open addressing finds
 * the number. A pool may have a million bets, so nothing is boxed.
 */
final class Tally {
    private static final int SMALLEST = 16;

    /** Powers of two; 0 for a free slot, else the bettor's number plus one, with the hash in the upper half. */
    private long[] slots = new long[2 * SMALLEST];

    private PlayerId[] bettors = new PlayerId[SMALLEST];
    private long[] sums = new long[SMALLEST];
    private int size;
    private long total;

    /** Adds a stake; the total is exact or an {@link ArithmeticException}. */
    void add(PlayerId bettor, long stake) {
        total = Math.addExact(total, stake);
        int hash = spread(bettor.hashCode());
        int slot = slotOf(bettor, hash);
        if (slots[slot] == 0) {
            enter(bettor, hash, slot);
            sums[size - 1] = stake;
        } else {
            sums[number(slots[slot])] += stake;
        }
    }

    int size() {
        return size;
    }

    long total() {
        return total;
    }

    PlayerId bettor(int number) {
        return bettors[number];
    }

    long sum(int number) {
        return sums[number];
    }

    /** The bettor's number, or −1. */
    int find(PlayerId bettor) {
        return number(slots[slotOf(bettor, spread(bettor.hashCode()))]);
    }

    /** The sums in the order of the bettors' numbers. */
    long[] sums() {
        return Arrays.copyOf(sums, size);
    }

    private int slotOf(PlayerId bettor, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !holds(slots[slot], bettor, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean holds(long entry, PlayerId bettor, int hash) {
        return (int) (entry >>> Integer.SIZE) == hash && isSame(bettors[number(entry)], bettor);
    }

    @SuppressWarnings("ReferenceEquality") // most bets name a bettor by the same object: spare the look at the letters
    private static boolean isSame(PlayerId one, PlayerId other) {
        return one == other || one.equals(other);
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }

    private void enter(PlayerId bettor, int hash, int slot) {
        if (size == bettors.length) {
            bettors = Arrays.copyOf(bettors, 2 * size);
            sums = Arrays.copyOf(sums, 2 * size);
        }
        bettors[size++] = bettor;
        slots[slot] = entry(hash, size);
        if (2 * size > slots.length) {
            widen();
        }
    }

    private void widen() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                slots[freeSlot((int) (entry >>> Integer.SIZE))] = entry;
            }
        }
    }

    private int freeSlot(int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long entry(int hash, int numberPlusOne) {
        return ((long) hash << Integer.SIZE) | numberPlusOne;
    }

    /** Mixes the bits, since hash codes of similar names differ only in few. Source: the multiplier is 2^32/φ. */
    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 16);
    }
}
