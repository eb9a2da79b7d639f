package dev.parlor.commands.house;

import dev.parlor.core.show.Faces;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.Uploads;

/**
 * Where the pictures are that players show of themselves.
 *
 * @param faces the pictures
 * @param uploads brings them in
 * @param pictures where chats find what they show
 */
public record Wardrobe(Faces faces, Uploads uploads, Pictures pictures) {}
