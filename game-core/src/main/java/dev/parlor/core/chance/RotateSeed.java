package dev.parlor.core.chance;

/**
 * A player's wish to see the seed in use, and to go on with the next one.
 *
 * @param owner the player
 * @param shown the commitment to the next seed that he was shown before he chose
 * @param clientSeed what he chose, as he wrote it
 */
public record RotateSeed(SeedOwner owner, Commitment shown, String clientSeed) {}
