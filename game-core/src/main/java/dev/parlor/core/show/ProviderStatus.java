package dev.parlor.core.show;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody outside does who works for the show.
 *
 * @param job {@code narrator}, {@code painter} or {@code onlooker}
 * @param provider such as {@code nvidia}
 * @param state whether it is asked
 * @param reason why it is not asked, or why it failed last; in the house's own words, empty if all is well
 * @param until when it is asked again, if that is known
 * @param served how often it did its work since the start
 * @param failed how often it did not
 */
public record ProviderStatus(
        String job, String provider, State state, String reason, Optional<Instant> until, long served, long failed) {
    /** Whether a provider is asked. */
    public enum State {
        /** It is asked. */
        READY,
        /** It failed or is at its limit, and is asked again later. */
        RESTING,
        /** The community's share of this day is used up. */
        SPENT,
        /** Its key is refused, or it is gone: somebody has to do something. */
        OUT
    }
}
