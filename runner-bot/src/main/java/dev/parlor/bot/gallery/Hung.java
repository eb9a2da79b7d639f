package dev.parlor.bot.gallery;

/**
 * A picture in the gallery.
 *
 * @param path of the file, seen from the page
 * @param width in pixels
 * @param height in pixels
 * @param alternative what it shows
 */
public record Hung(String path, int width, int height, String alternative) {}
