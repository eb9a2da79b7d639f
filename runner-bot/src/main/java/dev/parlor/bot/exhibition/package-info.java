/** A whole tournament in the terminal: fighters out of a roster, house punters, and a report of all of it. */
package dev.parlor.bot.exhibition;
