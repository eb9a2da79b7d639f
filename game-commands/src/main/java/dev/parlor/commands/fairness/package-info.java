/** Commands about fair draws: what the house promised, one's own seeds, and the proofs. */
package dev.parlor.commands.fairness;
