package dev.parlor.core.show;

import dev.parlor.core.chance.Sha256;
import java.time.Instant;
import java.util.Optional;

/** What onlookers saw in pictures, so that nobody is asked twice about the same one. */
public interface Sightings {
    /**
     * Looks up what was seen.
     *
     * @param picture the digest of the picture's bytes
     * @return what was seen, if somebody looked
     */
    Optional<Onlooker.Seen> find(Sha256 picture);

    /**
     * Keeps what was seen, in place of what was seen before.
     *
     * @param picture the digest of the picture's bytes
     * @param seen what was seen
     * @param at when
     */
    void keep(Sha256 picture, Onlooker.Seen seen, Instant at);
}
