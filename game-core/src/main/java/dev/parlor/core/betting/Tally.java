package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import java.util.Arrays;

/**
 * Stakes added up per bettor. Bettors are numbered in the order of their first stake; a table with open addressing finds
 * the number. A pool may have a million bets, so nothing is boxed, and stakes are taken in batches: the hashes of a
 * batch are fetched independently of each other, which spares waiting for memory bettor by bettor.
 */
final class Tally {
    private static final int SMALLEST = 16;
    private static final int BATCH = 256;

    /** A power of two of places, at most half of them taken: 0 for a free one, else the bettor's number plus one. */
    private int[] slots;

    private int[] hashes;
    private String[] names;
    private PlayerId[] bettors;
    private long[] sums;
    private int size;
    private long total;

    private final PlayerId[] waiting = new PlayerId[BATCH];
    private final long[] waitingStakes = new long[BATCH];
    private final int[] waitingHashes = new int[BATCH];
    private int count;

    /** A tally with room for the bettors that so many bets usually have; it grows when there are more. */
    Tally(int bets) {
        int room = 2 * Integer.highestOneBit(Math.max(SMALLEST, bets / 8));
        slots = new int[2 * room];
        hashes = new int[room];
        names = new String[room];
        bettors = new PlayerId[room];
        sums = new long[room];
    }

    /** Adds a stake, which counts from the next {@link #done} on. */
    void add(PlayerId bettor, long stake) {
        offer(bettor, stake, true);
    }

    /** Adds a stake if it counts. The stake is written down in any case, since a jump that cannot be foreseen costs more. */
    void offer(PlayerId bettor, long stake, boolean counts) {
        waiting[count] = bettor;
        waitingStakes[count] = stake;
        count += counts ? 1 : 0;
        if (count == BATCH) {
            done();
        }
    }

    /**
     * Counts the stakes that wait.
     *
     * @return this tally
     * @throws ArithmeticException if the total passes 2<sup>63</sup>−1
     */
    Tally done() {
        for (int i = 0; i < count; i++) {
            waitingHashes[i] = spread(waiting[i].hashCode());
        }
        for (int i = 0; i < count; i++) {
            total = Math.addExact(total, waitingStakes[i]);
            int number = enter(waiting[i], waitingHashes[i]);
            sums[number] += waitingStakes[i];
        }
        count = 0;
        return this;
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
        return slots[slotOf(bettor, spread(bettor.hashCode()))] - 1;
    }

    /** The sums in the order of the bettors' numbers. */
    long[] sums() {
        return Arrays.copyOf(sums, size);
    }

    private int enter(PlayerId bettor, int hash) {
        int slot = slotOf(bettor, hash);
        int number = slots[slot] - 1;
        return number < 0 ? append(bettor, hash, slot) : number;
    }

    private int slotOf(PlayerId bettor, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !isHeldBy(slots[slot] - 1, bettor.value(), hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @SuppressWarnings("ReferenceEquality") // most bets name a bettor by the same object: spare the look at the letters
    private boolean isHeldBy(int number, String name, int hash) {
        String holder = names[number];
        return holder == name || (hashes[number] == hash && holder.equals(name));
    }

    private int append(PlayerId bettor, int hash, int slot) {
        if (size == bettors.length) {
            grow(2 * size);
        }
        bettors[size] = bettor;
        names[size] = bettor.value();
        hashes[size] = hash;
        slots[slot] = size + 1;
        size++;
        if (2 * size > slots.length) {
            widen();
        }
        return size - 1;
    }

    private void grow(int length) {
        bettors = Arrays.copyOf(bettors, length);
        names = Arrays.copyOf(names, length);
        hashes = Arrays.copyOf(hashes, length);
        sums = Arrays.copyOf(sums, length);
    }

    private void widen() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    /** Mixes the bits, since the hash codes of similar names differ only in few; the multiplier is 2^32/φ. */
    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 16);
    }
}
