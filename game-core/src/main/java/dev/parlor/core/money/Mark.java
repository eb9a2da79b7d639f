package dev.parlor.core.money;

import dev.parlor.core.chance.Sha256;

/**
 * What is remembered of a person after erasure: a hash of the player's id under a key of the operator. With the key one
 * can tell whether somebody is the same person again; without it nothing leads from the mark to the person.
 *
 * @param hash HMAC-SHA-256 of the player's id
 */
public record Mark(Sha256 hash) {
    @Override
    public String toString() {
        return hash.hex();
    }
}
