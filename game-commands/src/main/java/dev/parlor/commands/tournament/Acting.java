package dev.parlor.commands.tournament;

import dev.parlor.commands.Invocation;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Actor;
import dev.parlor.core.tournament.TournamentPlan;

/** Who acts. Whoever runs the community acts for the organisers of its tournaments. */
final class Acting {
    private Acting() {}

    static PlayerId player(Invocation invocation, TournamentPlan plan) {
        return invocation.administrator() ? plan.organiser() : invocation.player();
    }

    static Actor actor(Invocation invocation, TournamentPlan plan) {
        return new Actor.Player(player(invocation, plan));
    }
}
