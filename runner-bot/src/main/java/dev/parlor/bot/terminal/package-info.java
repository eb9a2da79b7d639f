/** How the house looks in a terminal: its inks, its signs, tables and brackets. */
package dev.parlor.bot.terminal;
