/** Commands with which an operator tries who tells and paints: one fight, without a tournament around it. */
package dev.parlor.bot.tryout;
