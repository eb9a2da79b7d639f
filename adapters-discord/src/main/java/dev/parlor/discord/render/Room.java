package dev.parlor.discord.render;

import dev.parlor.core.ParlorId;
import java.util.Locale;

/**
 * For whom something is rendered.
 *
 * @param parlor in which community
 * @param locale the reader's language
 */
public record Room(ParlorId parlor, Locale locale) {}
