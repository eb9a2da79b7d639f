/**
 * What the house tells on Discord by itself: one message about each tournament and each match, which is changed as the
 * game goes on, whatever becomes of the connection or the process meanwhile.
 */
package dev.parlor.discord.herald;
