package dev.parlor.core.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * What a player's next draw is made from: the house's seed, to which it is committed, and the player's own.
 *
 * @param owner whose draws
 * @param generation which of the house's seeds is in use, from 1; all before it are revealed
 * @param current the promise to use that one
 * @param next the promise for the one behind it, shown before the player chooses the client seed that goes with it
 * @param clientSeed the player's word
 * @param draws how many draws were begun, which is the last nonce; a rotation does not reset it
 * @param pending the draws that are not finished, in the order of their nonces
 */
public record SeedPair(
        SeedOwner owner,
        long generation,
        Commitment current,
        Commitment next,
        ClientSeed clientSeed,
        long draws,
        List<PlayerDraw> pending) {
    /** Copies the draws. */
    public SeedPair {
        pending = List.copyOf(pending);
    }

    /**
     * The same pair under another name.
     *
     * @param other who has it, and the seeds that were promised
     * @return the pair with the same draws
     */
    public SeedPair heldBy(SeedOwner other) {
        List<PlayerDraw> theirs =
                pending.stream().map(draw -> draw.heldBy(other)).toList();
        return new SeedPair(other, generation, current, next, clientSeed, draws, theirs);
    }

    /** The first pair of a player. */
    static SeedPair first(SeedOwner owner, Seeds seeds) {
        return new SeedPair(
                owner,
                1,
                seeds.of(owner.secret(1)).commitment(),
                seeds.of(owner.secret(2)).commitment(),
                ClientSeed.FIRST,
                0,
                List.of());
    }

    /** Goes on with the seed that was promised, and promises another. */
    SeedPair rotated(ClientSeed chosen, Commitment another) {
        return new SeedPair(owner, generation + 1, next, another, chosen, draws, pending);
    }

    /** Fixes the words of the next draw. */
    PlayerDraw draw(String interaction, List<String> inputs) {
        return new PlayerDraw(new DrawId(owner, draws + 1), generation, current, clientSeed, interaction, inputs);
    }

    SeedPair begun(PlayerDraw draw) {
        List<PlayerDraw> more = new ArrayList<>(pending);
        more.add(draw);
        return new SeedPair(owner, generation, current, next, clientSeed, draws + 1, more);
    }

    SeedPair finished(PlayerDraw draw) {
        List<PlayerDraw> left =
                pending.stream().filter(other -> !other.equals(draw)).toList();
        return new SeedPair(owner, generation, current, next, clientSeed, draws, left);
    }
}
