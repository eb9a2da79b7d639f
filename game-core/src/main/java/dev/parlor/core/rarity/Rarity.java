package dev.parlor.core.rarity;

/**
 * How rare a token is within its collection.
 *
 * @param id the token
 * @param rank 1 for the rarest; tokens as rare as each other share a rank, and the ranks behind them are left out
 * @param score the information in the token's traits over the entropy of its collection; 1 is what a token has on
 *     average in a collection whose traits are all equally frequent, and 0 means that nothing sets it apart
 * @param uniqueTraits how many of its traits, the number of traits among them, no other token has
 */
public record Rarity(String id, int rank, double score, int uniqueTraits) {}
