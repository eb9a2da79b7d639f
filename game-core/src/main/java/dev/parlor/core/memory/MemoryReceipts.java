package dev.parlor.core.memory;

import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.Receipts;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.privacy.Renaming;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Receipts in memory. */
final class MemoryReceipts implements Receipts {
    private static final Comparator<Receipt> LATEST_FIRST =
            Comparator.<Receipt>comparingLong(receipt -> receipt.id().nonce()).reversed();

    private final Table<DrawId, Receipt> receipts;
    private final Rolls<SeedOwner, Receipt> byOwner;

    MemoryReceipts(Journal journal) {
        this.receipts = new Table<>(journal);
        this.byOwner = new Rolls<>(journal);
    }

    @Override
    public Optional<Receipt> find(DrawId draw) {
        return receipts.find(draw);
    }

    @Override
    public void add(Receipt receipt) {
        if (find(receipt.id()).isPresent()) {
            throw new IllegalStateException("There is a receipt for draw " + receipt.id());
        }
        receipts.put(receipt.id(), receipt);
        byOwner.append(receipt.id().owner(), receipt);
    }

    void rename(Renaming renaming) {
        byOwner.all(renaming.fromOwner()).forEach(receipt -> {
            receipts.remove(receipt.id());
            add(receipt.heldBy(renaming.toOwner()));
        });
        byOwner.clear(renaming.fromOwner());
    }

    @Override
    public List<Receipt> page(SeedOwner owner, long before, int most) {
        return byOwner.all(owner).stream()
                .filter(receipt -> receipt.id().nonce() < before)
                .sorted(LATEST_FIRST)
                .limit(most)
                .toList();
    }
}
