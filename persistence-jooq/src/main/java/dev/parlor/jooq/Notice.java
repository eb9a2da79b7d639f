package dev.parlor.jooq;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact as it waits for delivery.
 *
 * @param id its identifier, by which a receiver knows whether it has seen it; later ones are greater
 * @param parlor whose books it concerns
 * @param at when it was put
 * @param kind the fact's name, such as {@code BetPlaced}
 * @param body what it says: JSON of identifiers and numbers
 * @param fact the fact itself, if this process put it not long ago
 */
public record Notice(long id, ParlorId parlor, Instant at, String kind, String body, Optional<Fact> fact) {}
