package dev.parlor.core.tournament;

import dev.parlor.core.money.Actor;

/** Who may do what. */
final class Authority {
    private Authority() {}

    /** The organiser may run the tournament, and so may the engine. */
    static boolean over(TournamentPlan plan, Actor actor) {
        return switch (actor) {
            case Actor.Engine engine -> true;
            case Actor.Player player -> player.id().equals(plan.organiser());
        };
    }

    /** The owner may take out his fighter, and so may who runs the tournament. */
    static boolean over(Entrant entry, TournamentPlan plan, Actor actor) {
        return over(plan, actor)
                || (actor instanceof Actor.Player player
                        && entry.owner().filter(player.id()::equals).isPresent());
    }
}
