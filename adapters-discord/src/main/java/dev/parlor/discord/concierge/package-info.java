/**
 * Receives people at Discord's door: what they type, press and hand in becomes requests to the house, and the house's
 * replies go back to them, always in time.
 */
package dev.parlor.discord.concierge;
