/** What a house offers, from the files of a content pack: the built-in one, and a folder whose files replace its own. */
package dev.parlor.bot.content;
