/**
 * Tournaments: who stands where in the bracket, how winners move on, what everybody's chances are, and the life of a
 * match from its fighters' names to its settled pool.
 */
package dev.parlor.core.tournament;
