package dev.parlor.core.chance;

import java.util.List;

/**
 * Players' draws within one transaction of the game that makes them. A draw is begun, which fixes its words, then drawn
 * from, then finished, in one transaction or over several; until it is finished its seed cannot be rotated.
 *
 * @param pairs what players draw from
 * @param receipts what is kept of their draws
 * @param seeds the secrets as this transaction sees them
 */
public record PlayerDraws(SeedPairs pairs, Receipts receipts, Seeds seeds) {
    /**
     * What a player draws from.
     *
     * @param owner the player
     * @return his pair, which is made and kept if he has none
     */
    public SeedPair pair(SeedOwner owner) {
        return pairs.find(owner).orElseGet(() -> {
            SeedPair first = SeedPair.first(owner, seeds);
            pairs.keep(first);
            return first;
        });
    }

    /**
     * Begins a draw under the next nonce.
     *
     * @param owner who draws
     * @param interaction the chat platform's name of what the player did, in the letters of {@link
     *     dev.parlor.core.Names#checked}
     * @param inputs what the game published of this draw, such as the digest of its odds; none empty or with a line
     *     break
     * @return the draw, pending
     */
    public PlayerDraw begin(SeedOwner owner, String interaction, List<String> inputs) {
        SeedPair pair = pair(owner);
        PlayerDraw draw = pair.draw(interaction, inputs);
        pairs.keep(pair.begun(draw));
        return draw;
    }

    /**
     * The numbers of a pending draw. They are the same each time they are asked for, also after a restart.
     *
     * @param draw a draw that is not finished
     * @param purpose what the numbers are for
     * @return a stream at its first number
     * @throws IllegalStateException if the draw is not pending
     */
    public FairDraw open(PlayerDraw draw, Purpose purpose) {
        pending(draw);
        return draw.open(seeds.of(draw.id().owner().secret(draw.generation())), purpose);
    }

    /**
     * Finishes a draw and keeps its receipt.
     *
     * @param draw a draw that is not finished
     * @param streams all numbers that were taken from it
     * @param result what they came to, in the words of the game
     * @return the receipt
     * @throws IllegalStateException if the draw is not pending
     */
    public Receipt finish(PlayerDraw draw, List<FairDraw> streams, String result) {
        SeedPair pair = pending(draw);
        Receipt receipt =
                new Receipt(draw, streams.stream().map(FairDraw::proof).toList(), result);
        pairs.keep(pair.finished(draw));
        receipts.add(receipt);
        return receipt;
    }

    private SeedPair pending(PlayerDraw draw) {
        return pairs.find(draw.id().owner())
                .filter(pair -> pair.pending().contains(draw))
                .orElseThrow(() -> new IllegalStateException("Draw " + draw.id() + " is not pending"));
    }
}
