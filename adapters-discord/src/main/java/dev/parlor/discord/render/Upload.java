package dev.parlor.discord.render;

import dev.parlor.core.show.PictureFile;

/**
 * A file that goes with a message, as the part {@code files[n]} where n is its place in the list.
 *
 * @param name the file's name, different from the others of the message
 * @param picture what is in it
 * @param alternative what it shows, at most 1024 characters
 */
public record Upload(String name, PictureFile picture, String alternative) {}
