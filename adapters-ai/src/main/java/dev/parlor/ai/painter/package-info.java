/**
 * Painters: providers outside that are asked in a vocabulary of the house's own, and the chain that takes the house's
 * picture when none of them is ready.
 */
package dev.parlor.ai.painter;
