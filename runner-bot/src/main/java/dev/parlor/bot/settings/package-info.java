/**
 * What an operator can set: one table of keys, from which the reading of {@code parlor.yaml}, {@code .env}, the
 * environment and the command line, the listing of what is in force, and the reference page all follow.
 */
package dev.parlor.bot.settings;
