package dev.parlor.bot.gallery;

import java.util.List;

/**
 * Everything that hangs.
 *
 * @param title whose gallery it is
 * @param nights the tournaments, the newest first
 */
public record Hall(String title, List<Night> nights) {
    /** Copies the list. */
    public Hall {
        nights = List.copyOf(nights);
    }
}
