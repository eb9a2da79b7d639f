/** The show in the runner: who tells and paints the fights, where pictures lie, and who is told about matches in time. */
package dev.parlor.bot.show;
