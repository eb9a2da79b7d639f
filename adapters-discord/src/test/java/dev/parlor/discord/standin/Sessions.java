package dev.parlor.discord.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that can be resumed, those that are on a line among them. */
final class Sessions {
    /** Whoever leaves, or is sent away, with one of these cannot resume. */
    private static final Set<Integer> FINAL = Set.of(1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014);

    private final Map<String, Session> open = new ConcurrentHashMap<>();

    void open(Session session) {
        open.put(session.id(), session);
    }

    Optional<Session> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    Collection<Session> all() {
        return List.copyOf(open.values());
    }

    void forget(Session session) {
        open.remove(session.id());
    }

    void forgetThosePresent() {
        open.values().removeIf(session -> session.line().isPresent());
    }

    /** The session of a line that ends with a code can be resumed after some codes and not after others. */
    void ended(Line line, int code) {
        line.session().ifPresent(session -> {
            session.lose(line);
            if (FINAL.contains(code)) {
                forget(session);
            }
        });
    }
}
