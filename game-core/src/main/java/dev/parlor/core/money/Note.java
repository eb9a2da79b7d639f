package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;

/**
 * What an administrator wrote beside a movement.
 *
 * @param parlor whose books
 * @param key the movement's key
 * @param at when it was written
 * @param author the administrator
 * @param reason what was written
 */
public record Note(ParlorId parlor, String key, Instant at, PlayerId author, WrittenReason reason) {}
