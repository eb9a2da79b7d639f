package dev.parlor.ai.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known of a provider from what it answered: whether it is asked, rests, or is left alone. */
final class Health {
    /** A wait up to here is waited for; a longer one is a rest. */
    static final Duration SHORT = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final Duration CREDIT_CHECK = Duration.ofHours(1);
    private static final Standing READY = new Standing.Ready();

    private final String provider;
    private final InstantSource clock;
    private final Duration limitRest;
    private final Breaker breaker;
    private final AtomicReference<Standing> standing = new AtomicReference<>(READY);

    Health(String provider, GuardRules rules, InstantSource clock) {
        this.provider = provider;
        this.clock = clock;
        limitRest = rules.limitRest();
        breaker = new Breaker(provider, rules.breaking(), clock);
    }

    Standing standing() {
        if (standing.get() instanceof Standing.Out out && !isOver(out)) {
            return out;
        }
        return breaker.restsUntil().<Standing>map(Standing.Resting::new).orElse(READY);
    }

    /** Tells whether a call may begin; what comes of it is then learned. */
    boolean admits() {
        return breaker.admits();
    }

    <T> void learn(Outcome<T> outcome, Duration took) {
        switch (outcome) {
            case Outcome.Ok<T> ok -> {
                breaker.good(took);
                standing.set(READY);
            }
            case Outcome.Failed<T>(Failure why) -> learn(why, took);
        }
    }

    /** What the house did wrong, or what the provider declines by its rules, says nothing about how it does. */
    private void learn(Failure why, Duration took) {
        switch (why) {
            case Failure.TimedOut late -> breaker.bad(took);
            case Failure.Transport broken -> breaker.bad(took);
            case Failure.Server trouble -> breaker.bad(took);
            case Failure.RateLimited(Optional<Duration> wish) -> limited(wish.orElse(limitRest));
            case Failure.Auth auth -> leave(auth, Optional.empty());
            case Failure.Quota quota -> leave(quota, Optional.of(clock.instant().plus(CREDIT_CHECK)));
            default -> breaker.neither();
        }
    }

    private void limited(Duration wish) {
        breaker.neither();
        if (wish.compareTo(SHORT) >= 0) {
            breaker.rest(wish);
        }
    }

    private void leave(Failure why, Optional<Instant> until) {
        breaker.neither();
        if (!(standing.getAndSet(new Standing.Out(why, until)) instanceof Standing.Out)) {
            LOG.warn("{} is not asked any more: {}", provider, why.words());
        }
    }

    private boolean isOver(Standing.Out out) {
        return out.until().filter(end -> !clock.instant().isBefore(end)).isPresent();
    }
}
