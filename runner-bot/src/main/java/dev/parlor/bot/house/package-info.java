/** A house: its books, its desks, and the work that goes on beside whoever plays, from its opening to its closing. */
package dev.parlor.bot.house;
