package dev.parlor.core.chance;

import java.util.ArrayList;
import java.util.List;

/** The pick-and-remove shuffle: draw an index into what is left, take it out, and go on. */
public final class Shuffle {
    private Shuffle() {}

    /**
     * Picks some of the items, in the order drawn.
     *
     * @param items what to pick from; stays as it is
     * @param count how many to pick, 0 to the number of items
     * @param chance where the indices come from; asked once per pick, with the number of items left
     * @param <T> what is picked
     * @return the picked items
     * @throws IllegalArgumentException if more are wanted than there are
     */
    public static <T> List<T> pick(List<? extends T> items, int count, Chance chance) {
        if (count < 0 || count > items.size()) {
            throw new IllegalArgumentException("Cannot pick " + count + " of " + items.size());
        }
        List<T> left = new ArrayList<>(items);
        List<T> picked = new ArrayList<>(count);
        while (picked.size() < count) {
            picked.add(left.remove(chance.index(left.size())));
        }
        return List.copyOf(picked);
    }

    /**
     * Puts all items in a drawn order.
     *
     * @param items what to shuffle; stays as it is
     * @param chance where the indices come from
     * @param <T> what is shuffled
     * @return all items, shuffled
     */
    public static <T> List<T> all(List<? extends T> items, Chance chance) {
        return pick(items, items.size(), chance);
    }
}
