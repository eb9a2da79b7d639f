package dev.parlor.core.betting;

import dev.parlor.core.chance.Sha256;

/**
 * What was published about the draw before the first stake; the pool carries it and computes nothing from it.
 *
 * @param commitment the hash of the seed
 * @param inputs the hash of what the draw is about
 */
public record Published(Sha256 commitment, Sha256 inputs) {}
