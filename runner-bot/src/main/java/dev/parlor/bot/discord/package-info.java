/** Parlor on Discord: puts the house and the link together, and stays until it is sent away. */
@NullMarked
package dev.parlor.bot.discord;

import org.jspecify.annotations.NullMarked;
