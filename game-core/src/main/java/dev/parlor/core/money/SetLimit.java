package dev.parlor.core.money;

import dev.parlor.core.PlayerId;
import java.time.Duration;
import java.util.Optional;

/** A person's wish to forbid himself something. Registration is not needed. */
public sealed interface SetLimit {
    /**
     * How far the limit reaches.
     *
     * @return the scope
     */
    Scope scope();

    /**
     * Who wishes it for himself.
     *
     * @return the person
     */
    PlayerId player();

    /**
     * Cap the loss of each UTC day. Stricter at once, looser after a while.
     *
     * @param scope how far it reaches
     * @param player who wishes it
     * @param currency what is counted
     * @param cap the most that may be lost, zero for no stakes at all; empty to take the cap away
     */
    record CapLoss(Scope scope, PlayerId player, Currency currency, Optional<Amount> cap) implements SetLimit {}

    /**
     * Take a pause.
     *
     * @param scope how far it reaches
     * @param player who wishes it
     * @param length how long
     */
    record CoolOff(Scope scope, PlayerId player, Duration length) implements SetLimit {}

    /**
     * Stay away for long. It cannot be undone early by anybody.
     *
     * @param scope how far it reaches
     * @param player who wishes it
     * @param length how long
     */
    record Exclude(Scope scope, PlayerId player, Duration length) implements SetLimit {}
}
