/** All odds of the house in tables, computed from the settings that the games run on. */
package dev.parlor.bot.odds;
