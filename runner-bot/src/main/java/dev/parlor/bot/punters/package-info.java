/** The regulars of the house, who bet so that there is a pool: their names, their tempers, and what they wish. */
package dev.parlor.bot.punters;
