/**
 * Fair draws, protocol {@code parlor/1}: a commitment published before, words from HMAC-SHA-256, numbers without bias,
 * and proofs that anyone can recompute afterwards. The protocol with its vectors stands in {@code docs/fairness.md}.
 */
package dev.parlor.core.chance;
