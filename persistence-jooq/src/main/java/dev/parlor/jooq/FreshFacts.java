package dev.parlor.jooq;

import dev.parlor.core.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that this process put into the outbox lately, so that who delivers them need not look them up again. A
 * transaction that was rolled back leaves its facts here as well; its notices are not found in the outbox, or say
 * something else.
 */
final class FreshFacts {
    private static final int MOST = 512;

    private final Map<Long, Kept> lately = new LinkedHashMap<>();

    private record Kept(String body, Fact fact) {}

    synchronized void put(long id, String body, Fact fact) {
        lately.remove(id);
        lately.put(id, new Kept(body, fact));
        if (lately.size() > MOST) {
            lately.remove(lately.keySet().iterator().next());
        }
    }

    synchronized Optional<Fact> find(long id, String body) {
        return Optional.ofNullable(lately.get(id))
                .filter(kept -> kept.body.equals(body))
                .map(Kept::fact);
    }

    synchronized void forget(long id) {
        lately.remove(id);
    }
}
