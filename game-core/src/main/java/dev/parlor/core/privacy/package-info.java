/** What the house knows about a player: handed out on request, and taken out so that the books still balance. */
package dev.parlor.core.privacy;
