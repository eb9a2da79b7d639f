/** Rosters: who can be sent into an exhibition, read from trait tables and token metadata, or the house's own. */
package dev.parlor.bot.roster;
