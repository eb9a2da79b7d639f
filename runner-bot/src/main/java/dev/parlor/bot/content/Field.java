package dev.parlor.bot.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.bot.files.Place;

/**
 * A field of an object in a file.
 *
 * @param place where it is
 * @param value what it holds
 */
record Field(Place place, JsonNode value) {}
