package dev.parlor.bot.relay;

import dev.parlor.core.Fact;
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
     * Several who hear the same, one after the other.
     *
     * @param stages who
     * @return one who tells them all
     */
    static Stage all(Stage... stages) {
        List<Stage> everybody = List.of(stages);
        return fact -> everybody.forEach(stage -> stage.happened(fact));
    }
}
