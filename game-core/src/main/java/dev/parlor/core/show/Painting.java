package dev.parlor.core.show;

/**
 * A picture that was painted.
 *
 * @param file the picture
 * @param alternative what it shows, in a sentence for those who cannot see it
 * @param credit who painted it
 */
public record Painting(PictureFile file, String alternative, Credit credit) {}
