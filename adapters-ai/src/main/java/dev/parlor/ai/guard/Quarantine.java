package dev.parlor.ai.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Models that are left alone for a while. */
public final class Quarantine {
    private final InstantSource clock;
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    /** A quarantine that holds nothing. */
    public Quarantine(InstantSource clock) {
        this.clock = clock;
    }

    /** Leaves a model alone for so long. */
    public void add(String model, Duration time) {
        ends.put(model, clock.instant().plus(time));
    }

    /** Those of some models that are not left alone, in the same order. */
    public List<String> free(List<String> models) {
        return models.stream().filter(model -> until(model).isEmpty()).toList();
    }

    /** When the first of some models is free again; empty if one is. */
    public Optional<Instant> until(List<String> models) {
        return free(models).isEmpty()
                ? models.stream().map(this::until).flatMap(Optional::stream).min(Instant::compareTo)
                : Optional.empty();
    }

    private Optional<Instant> until(String model) {
        return Optional.ofNullable(ends.get(model)).filter(clock.instant()::isBefore);
    }
}
