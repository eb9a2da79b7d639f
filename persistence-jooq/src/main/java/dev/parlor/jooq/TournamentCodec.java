package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Entrants;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Optional;

/** The states of a tournament as JSON, but for the entrants, who have rows of their own. */
final class TournamentCodec {
    private static final int VERSION = 1;

    private TournamentCodec() {}

    static String write(Tournament tournament) {
        ObjectNode node = Stored.version(VERSION);
        node.set("plan", PlanCodec.write(tournament.plan()));
        switch (tournament) {
            case Tournament.SignUp signUp ->
                node.put("commitment", signUp.commitment().hex());
            case Tournament.Running running -> write(running.bracket(), running.draw(), node);
            case Tournament.Finished finished -> {
                write(finished.bracket(), finished.draw(), node);
                node.put("champion", finished.champion().value());
            }
            case Tournament.Cancelled cancelled -> node.put("reason", cancelled.reason());
        }
        return Stored.write(node);
    }

    static Tournament read(String id, TournamentState state, String body, Entrants entries) {
        return Stored.read("tournament " + id, body, VERSION, stored -> read(state, stored, entries));
    }

    private static Tournament read(TournamentState state, Stored stored, Entrants entries) {
        TournamentPlan plan = PlanCodec.read(stored.field("plan"));
        return switch (state) {
            case SIGN_UP -> new Tournament.SignUp(plan, Commitment.ofHex(stored.text("commitment")), entries);
            case RUNNING -> new Tournament.Running(plan, entries, bracket(stored), draw(stored));
            case FINISHED ->
                new Tournament.Finished(
                        plan, entries, bracket(stored), draw(stored), new FighterId(stored.text("champion")));
            case CANCELLED -> new Tournament.Cancelled(plan, entries, stored.text("reason"));
        };
    }

    private static void write(Bracket bracket, Optional<DrawProof> draw, ObjectNode node) {
        node.set("bracket", BracketCodec.write(bracket));
        draw.ifPresent(proof -> node.set("draw", ProofCodec.write(proof)));
    }

    private static Bracket bracket(Stored stored) {
        return BracketCodec.read(stored.field("bracket"));
    }

    private static Optional<DrawProof> draw(Stored stored) {
        return stored.find("draw").map(ProofCodec::read);
    }
}
