package dev.parlor.core.chance;

import dev.parlor.core.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Where players see to the seeds of their own draws and have past draws proven. Matches and draws of brackets are
 * proven at the tournament's desk.
 */
public final class FairnessDesk {
    private final Transactions<? extends Storage> transactions;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * What players draw from.
         *
         * @return the repository of this transaction
         */
        SeedPairs seedPairs();

        /**
         * What is kept of players' draws.
         *
         * @return the repository of this transaction
         */
        Receipts receipts();

        /**
         * The secret seeds.
         *
         * @return the seeds as this transaction sees them
         */
        Seeds seeds();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     */
    public FairnessDesk(Transactions<? extends Storage> transactions) {
        this.transactions = transactions;
    }

    /**
     * Shows what a player draws from, the commitments to the seed in use and to the next one among it.
     *
     * @param owner the player
     * @return his pair, which is made if he has none
     */
    public SeedPair pair(SeedOwner owner) {
        return transactions.write(storage -> draws(storage).pair(owner));
    }

    /**
     * Reveals the seed in use and goes on with the next one and a client seed of the player's choice. The same wish
     * again gives the same answer, until the next rotation.
     *
     * @param wish who wishes it, what he was shown and what he chose
     * @return the revealed seed, or why not
     */
    public RotateOutcome rotate(RotateSeed wish) {
        return transactions.write(storage -> ClientSeed.read(wish.clientSeed())
                .map(chosen -> rotate(storage, wish, chosen))
                .orElseGet(() -> new RotateOutcome.UnfitClientSeed(wish.clientSeed())));
    }

    /**
     * Shows a seed that was rotated out.
     *
     * @param owner the player
     * @param generation which of his seeds, from 1
     * @return the seed, or why not
     */
    public RevealOutcome reveal(SeedOwner owner, long generation) {
        return transactions.read(storage -> storage.seedPairs()
                .find(owner)
                .filter(pair -> generation >= 1 && generation <= pair.generation() + 1)
                .<RevealOutcome>map(pair -> generation < pair.generation()
                        ? new RevealOutcome.Revealed(generation, seed(storage, owner, generation))
                        : new RevealOutcome.StillSecret(pair))
                .orElseGet(() -> new RevealOutcome.NoSuchSeed(generation)));
    }

    /**
     * Proves a past draw: recomputes it from its revealed seed and holds it against what was stored before it.
     *
     * @param draw the draw's name
     * @return the proof and what came of it, or why there is none
     */
    public ProofOutcome prove(DrawId draw) {
        return transactions.read(storage -> storage.receipts()
                .find(draw)
                .map(receipt -> prove(storage, receipt))
                .orElseGet(() -> new ProofOutcome.NoSuchDraw(draw)));
    }

    /**
     * Shows past draws.
     *
     * @param owner the player
     * @param before only draws with a lower nonce than this
     * @param most how many at most
     * @return their receipts, the latest first
     */
    public List<Receipt> receipts(SeedOwner owner, long before, int most) {
        return transactions.read(storage -> storage.receipts().page(owner, before, most));
    }

    private static RotateOutcome rotate(Storage storage, RotateSeed wish, ClientSeed chosen) {
        SeedPair pair = draws(storage).pair(wish.owner());
        if (pair.current().equals(wish.shown())
                && pair.generation() > 1
                && pair.clientSeed().equals(chosen)) {
            return rotated(storage, pair);
        }
        if (!pair.next().equals(wish.shown())) {
            return new RotateOutcome.OtherSeed(pair);
        }
        if (!pair.pending().isEmpty()) {
            return new RotateOutcome.DrawPending(pair);
        }
        Seed another = seed(storage, wish.owner(), pair.generation() + 2);
        SeedPair after = pair.rotated(chosen, another.commitment());
        storage.seedPairs().keep(after);
        return rotated(storage, after);
    }

    private static RotateOutcome rotated(Storage storage, SeedPair pair) {
        Seed revealed = seed(storage, pair.owner(), pair.generation() - 1);
        return new RotateOutcome.Rotated(revealed, revealed.commitment(), pair);
    }

    private static ProofOutcome prove(Storage storage, Receipt receipt) {
        SeedOwner owner = receipt.id().owner();
        long generation = receipt.draw().generation();
        Optional<SeedPair> revealed = storage.seedPairs().find(owner).filter(pair -> generation < pair.generation());
        if (revealed.isEmpty()) {
            return new ProofOutcome.SeedInUse(receipt);
        }
        DrawProof proof = receipt.proof(seed(storage, owner, generation));
        Publication published = receipt.published();
        return new ProofOutcome.Proven(proof, published, Verifier.verify(proof, published));
    }

    private static Seed seed(Storage storage, SeedOwner owner, long generation) {
        return storage.seeds().of(owner.secret(generation));
    }

    private static PlayerDraws draws(Storage storage) {
        return new PlayerDraws(storage.seedPairs(), storage.receipts(), storage.seeds());
    }
}
