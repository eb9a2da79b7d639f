/**
 * Reading the text files that people wrote, and telling what in them cannot be used, and where; and writing files of the
 * program's own so that they are never half there.
 */
package dev.parlor.bot.files;
