/** Reading the text files that people wrote, and telling what in them cannot be used, and where. */
package dev.parlor.bot.files;
