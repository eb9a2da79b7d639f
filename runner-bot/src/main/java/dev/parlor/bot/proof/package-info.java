/** Proofs as files: the canonical form, and the command that checks one. */
package dev.parlor.bot.proof;
