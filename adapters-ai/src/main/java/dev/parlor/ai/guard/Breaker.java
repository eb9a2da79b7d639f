package dev.parlor.ai.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Gives a provider a rest when too many of its calls fail, or when it asks for one. */
final class Breaker {
    private static final float HALF = 50;

    private final CircuitBreaker circuit;
    private final InstantSource clock;
    private final Duration rest;
    private volatile Instant until = Instant.MIN;

    Breaker(String provider, GuardRules.Breaking rules, InstantSource clock) {
        this.clock = clock;
        this.rest = rules.rest();
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindow(rules.last(), rules.fewest(), CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(HALF)
                .slowCallRateThreshold(HALF)
                .slowCallDurationThreshold(rules.slow())
                .waitDurationInOpenState(rules.rest())
                .permittedNumberOfCallsInHalfOpenState(2)
                .clock(clock.withZone(ZoneOffset.UTC))
                .build();
        circuit = CircuitBreaker.of(provider, config);
    }

    /** When the rest ends, if there is one. */
    Optional<Instant> restsUntil() {
        Instant end = until;
        boolean resting = circuit.getState() == State.OPEN && clock.instant().isBefore(end);
        return resting ? Optional.of(end) : Optional.empty();
    }

    /** Tells whether a call may begin; every call that does ends in one of the three methods below. */
    boolean admits() {
        return circuit.tryAcquirePermission();
    }

    void good(Duration took) {
        circuit.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
        noteRest();
    }

    void bad(Duration took) {
        circuit.onError(took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException("failed"));
        noteRest();
    }

    /** The call says nothing about how the provider does. */
    void neither() {
        circuit.releasePermission();
    }

    void rest(Duration pause) {
        until = clock.instant().plus(pause);
        circuit.transitionToOpenStateFor(pause);
    }

    private void noteRest() {
        if (circuit.getState() == State.OPEN && restsUntil().isEmpty()) {
            until = clock.instant().plus(rest);
        }
    }
}
