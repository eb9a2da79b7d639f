package dev.parlor.core.chance;

import java.util.List;

/**
 * What can drop, each entry with a whole weight. A number below the sum of the weights is drawn without bias, and the
 * first entry whose cumulative weight is above it drops. The order of the entries is part of the draw: a changed order
 * or weight is another table and gets another version.
 *
 * @param <T> what drops
 */
public final class DropTable<T> {
    /** The greatest sum of weights. */
    public static final long MOST_WEIGHT = 1L << 31;
    /** The greatest number of entries. */
    public static final int MOST_ENTRIES = 1 << 15;

    private final String version;
    private final List<Weighted<T>> entries;
    private final long total;
    private final Remainder remainder;
    private final GuideTable guide;

    private DropTable(String version, List<Weighted<T>> entries, long total) {
        this.version = version;
        this.entries = entries;
        this.total = total;
        this.remainder = new Remainder(total);
        this.guide = new GuideTable(entries.stream().mapToLong(Weighted::weight).toArray());
    }

    /**
     * Builds a table.
     *
     * @param version the name under which this order and these weights are published, not blank
     * @param entries what drops, in the order of the draw; 1 to {@value #MOST_ENTRIES} entries
     * @param <T> what drops
     * @return the table
     * @throws IllegalArgumentException if the version is blank, there are no entries or too many, or their weights sum
     *     to more than 2<sup>31</sup>
     */
    public static <T> DropTable<T> of(String version, List<Weighted<T>> entries) {
        if (version.isBlank()) {
            throw new IllegalArgumentException("A drop table needs a version");
        }
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("Drop table '" + version + "' must have 1 to " + MOST_ENTRIES
                    + " entries, but has " + entries.size());
        }
        return new DropTable<>(version, List.copyOf(entries), sum(version, entries));
    }

    /**
     * Draws an entry and leaves the drawn number in the proof.
     *
     * @param chance where the number comes from; asked once, for a number below {@link #total()}
     * @return the entry's value
     */
    public T draw(Chance chance) {
        return entries.get(guide.index(chance.below(total))).value();
    }

    /**
     * Draws an entry straight from words, for simulations: it takes the same words and gives the same entry as a
     * {@link FairDraw} over them, but remembers nothing.
     *
     * @param words where the words come from
     * @return the entry's value
     */
    public T draw(Words words) {
        return entries.get(drawIndex(words)).value();
    }

    /**
     * Draws the position of an entry straight from words.
     *
     * @param words where the words come from
     * @return 0 to the number of entries − 1
     */
    public int drawIndex(Words words) {
        return guide.index(remainder.rest(words));
    }

    /**
     * The entry to which a drawn number belongs.
     *
     * @param number 0 to {@link #total()} − 1
     * @return the entry's value
     * @throws IndexOutOfBoundsException if the number is outside the range
     */
    public T at(long number) {
        if (number < 0 || number >= total) {
            throw new IndexOutOfBoundsException("Drop table '" + version + "' has no number " + number);
        }
        return entries.get(guide.index(number)).value();
    }

    /**
     * The published chance of an entry.
     *
     * @param index the entry's position, from 0
     * @return its weight over the sum of all
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Fraction chance(int index) {
        return Fraction.of(entries.get(index).weight(), total);
    }

    /**
     * The entries in the order of the draw.
     *
     * @return an unmodifiable list
     */
    public List<Weighted<T>> entries() {
        return entries;
    }

    /**
     * The sum of the weights, the bound of the draw.
     *
     * @return 1 to {@link #MOST_WEIGHT}
     */
    public long total() {
        return total;
    }

    /**
     * The name under which this order and these weights are published.
     *
     * @return not blank
     */
    public String version() {
        return version;
    }

    @Override
    public String toString() {
        return "DropTable " + version + " " + entries;
    }

    /** No entry can overflow the sum: each is checked against what is left. */
    private static long sum(String version, List<? extends Weighted<?>> entries) {
        long sum = 0;
        for (Weighted<?> entry : entries) {
            if (entry.weight() > MOST_WEIGHT - sum) {
                throw new IllegalArgumentException(
                        "The weights of drop table '" + version + "' must sum to at most " + MOST_WEIGHT);
            }
            sum += entry.weight();
        }
        return sum;
    }
}
