package dev.parlor.core.show;

import java.time.Duration;

/**
 * Tells decided fights. Whatever it depends on, it answers in time and with the true winner; at the worst it says what
 * the house would say.
 */
@FunctionalInterface
public interface Narrator {
    /**
     * Tells a fight.
     *
     * @param telling what happened
     * @param house what the house says about it: the whole answer if nobody else has one, and the lines for what another
     *     narrator left out
     * @param time how long the answer may take; nobody outside is asked if this is zero
     * @return the fight in words
     */
    Narration narrate(Telling telling, BattleScript house, Duration time);

    /**
     * The narrator that asks nobody.
     *
     * @return one that says what the house says
     */
    static Narrator house() {
        return (telling, house, time) -> Narration.ofTheHouse(house);
    }
}
