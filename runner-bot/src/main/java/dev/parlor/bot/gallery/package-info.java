/** The gallery: a folder with one plain page of the shows that were given and the files of their pictures. */
package dev.parlor.bot.gallery;
