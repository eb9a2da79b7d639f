package dev.parlor.jooq;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SQL of the statements of a database, as jOOQ worded them. Any number of threads may use it. */
final class Wordings {
    private final Map<Object, String> sql = new ConcurrentHashMap<>();

    String of(Wording wording) {
        String known = sql.get(wording.key());
        return known != null
                ? known
                : sql.computeIfAbsent(
                        wording.key(), key -> wording.query().get().getSQL());
    }
}
