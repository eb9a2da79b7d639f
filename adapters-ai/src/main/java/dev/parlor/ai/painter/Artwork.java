package dev.parlor.ai.painter;

import dev.parlor.core.show.Credit;
import dev.parlor.core.show.PictureFile;

/**
 * What a provider painted.
 *
 * @param file the picture, judged and in the house's size
 * @param credit who painted it
 */
public record Artwork(PictureFile file, Credit credit) {}
