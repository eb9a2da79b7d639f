package dev.parlor.core.chance;

import java.util.List;
import java.util.Optional;

/** The receipts of all players' draws. */
public interface Receipts {
    /**
     * Looks up a receipt.
     *
     * @param draw the draw's name
     * @return what was kept of it
     */
    Optional<Receipt> find(DrawId draw);

    /**
     * Keeps a receipt.
     *
     * @param receipt of a draw that has none
     * @throws IllegalStateException if the draw has a receipt
     */
    void add(Receipt receipt);

    /**
     * The draws of a player, a page at a time.
     *
     * @param owner whose draws
     * @param before only draws with a lower nonce than this
     * @param most how many receipts at most
     * @return the receipts, the latest first
     */
    List<Receipt> page(SeedOwner owner, long before, int most);
}
