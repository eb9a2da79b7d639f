/** Commands about what the house knows of a player: shown, handed out and forgotten. */
package dev.parlor.commands.privacy;
