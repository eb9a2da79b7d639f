package dev.parlor.ai.painter;

import dev.parlor.core.show.PictureFile;
import java.util.Optional;

/**
 * What a provider is told to paint.
 *
 * @param prompts the scene in words
 * @param seed what differs between pictures of the same words, from 0 to 2,147,483,647
 * @param portrait who is to be in it, a JPEG; empty for scenes
 */
public record Brief(Prompts prompts, int seed, Optional<PictureFile> portrait) {}
