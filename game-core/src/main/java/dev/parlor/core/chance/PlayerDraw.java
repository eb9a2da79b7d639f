package dev.parlor.core.chance;

import dev.parlor.core.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * A player's draw from the moment its words are fixed: nobody can change what it will give, and only who knows the
 * seed can know it.
 *
 * @param id its name; the nonce is what its streams are about
 * @param generation which of the player's seeds it is made from
 * @param commitment the promise to use that seed, shown before the player chose his client seed
 * @param clientSeed the player's word at that moment
 * @param interaction the chat platform's name of what the player did
 * @param inputs what the game published, line by line, behind {@link DrawScope#PROTOCOL}
 */
public record PlayerDraw(
        DrawId id,
        long generation,
        Commitment commitment,
        ClientSeed clientSeed,
        String interaction,
        List<String> inputs) {
    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if a line is empty or holds a line break, or the interaction is no name
     */
    public PlayerDraw {
        Names.checked("An interaction", interaction);
        inputs = Sha256.checkedLines(inputs);
    }

    /**
     * What neither side alone could choose: the player's word and the platform's.
     *
     * @return {@code clientSeed|interaction}; its digest is the entropy
     */
    public String entry() {
        return clientSeed + "|" + interaction;
    }

    /**
     * All lines that are hashed into the draw's scope.
     *
     * @return the protocol's version, and behind it what the game published
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(DrawScope.PROTOCOL));
        lines.addAll(inputs);
        return List.copyOf(lines);
    }

    /**
     * The same draw under another name; neither lines nor numbers tell whose it is.
     *
     * @param owner who has it
     * @return the draw with the same nonce
     */
    public PlayerDraw heldBy(SeedOwner owner) {
        return new PlayerDraw(new DrawId(owner, id.nonce()), generation, commitment, clientSeed, interaction, inputs);
    }

    /** The numbers of this draw for one purpose. */
    FairDraw open(Seed seed, Purpose purpose) {
        return FairDraw.open(
                seed,
                new DrawScope(
                        purpose,
                        Long.toString(id.nonce()),
                        Sha256.ofLines(lines()),
                        Entropy.ofLines(List.of(entry()))));
    }
}
