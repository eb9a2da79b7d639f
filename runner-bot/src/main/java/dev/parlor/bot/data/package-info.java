/** The folder of everything that a parlor keeps: made on the first run, for its owner only, open in one program at a time. */
package dev.parlor.bot.data;
