package dev.parlor.bot.relay;

import dev.parlor.core.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who acts when something happened. A fact may come twice, in order, and a long time after it happened, so
 * whoever acts on it looks at the state first.
 */
@FunctionalInterface
public interface Stage {
    /**
     * Hears of a fact.
     *
     * @param fact what happened
     */
    void happened(Fact fact);

    /**
     * Several who hear the same, one after the other. Who fails keeps nobody behind it from hearing it.
     *
     * @param stages who
     * @return one who tells them all, and then throws the first failure, the others being suppressed
     */
    static Stage all(Stage... stages) {
        List<Stage> everybody = List.of(stages);
        return fact -> {
            List<RuntimeException> failures = new ArrayList<>();
            for (Stage stage : everybody) {
                try {
                    stage.happened(fact);
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
            if (!failures.isEmpty()) {
                RuntimeException first = failures.removeFirst();
                failures.forEach(first::addSuppressed);
                throw first;
            }
        };
    }
}
