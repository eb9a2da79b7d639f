package dev.parlor.core.chance;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a player's draw: with the seed, once that is revealed, it is the proof.
 *
 * @param draw what was fixed before
 * @param streams what each word stream gave
 * @param result what it came to, in the words of the game
 */
public record Receipt(PlayerDraw draw, List<StreamProof> streams, String result) {
    /** Copies the streams. */
    public Receipt {
        streams = List.copyOf(streams);
    }

    /**
     * The draw's name.
     *
     * @return whose, and which
     */
    public DrawId id() {
        return draw.id();
    }

    /**
     * The same receipt under another name.
     *
     * @param owner who has it
     * @return the receipt of the same draw
     */
    public Receipt heldBy(SeedOwner owner) {
        return new Receipt(draw.heldBy(owner), streams, result);
    }

    /**
     * Opens the receipt.
     *
     * @param seed the seed of the draw's generation, which this reveals
     * @return the proof
     */
    public DrawProof proof(Seed seed) {
        return new DrawProof(
                seed,
                draw.commitment(),
                draw.lines(),
                Sha256.ofLines(draw.lines()),
                List.of(draw.entry()),
                Optional.empty(),
                Entropy.ofLines(List.of(draw.entry())),
                streams,
                result);
    }

    /**
     * What was known before the draw was made.
     *
     * @return the commitment, the hash of the inputs and that of the entry
     */
    public Publication published() {
        return new Publication(
                Optional.of(draw.commitment()),
                Optional.of(Sha256.ofLines(draw.lines())),
                Optional.of(Sha256.ofLines(List.of(draw.entry()))),
                Optional.empty());
    }
}
