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
        write(tournament, node);
        return Stored.write(node);
    }

    static Tournament read(String id, TournamentState state, String body, Entrants entries) {
        return Stored.read(
                "tournament " + id,
                body,
                VERSION,
                stored -> new Reader(stored, PlanCodec.read(stored.field("plan")), entries).read(state));
    }

    private static void write(Tournament tournament, ObjectNode node) {
        switch (tournament) {
            case Tournament.SignUp signUp ->
                node.put("commitment", signUp.commitment().hex());
            case Tournament.Running running -> write(running.bracket(), running.draw(), node);
            case Tournament.Paused paused -> {
                write(paused.game(), node);
                node.put("game", TournamentState.of(paused.game()).name()).put("since", Nanos.of(paused.since()));
                paused.due().ifPresent(due -> node.put("due", Nanos.of(due)));
            }
            case Tournament.Finished finished -> {
                write(finished.bracket(), finished.draw(), node);
                node.put("champion", finished.champion().value());
            }
            case Tournament.Cancelled cancelled -> node.put("reason", cancelled.reason());
        }
    }

    private static void write(Bracket bracket, Optional<DrawProof> draw, ObjectNode node) {
        node.set("bracket", BracketCodec.write(bracket));
        draw.ifPresent(proof -> node.set("draw", ProofCodec.write(proof)));
    }

    /** Reads the states of one tournament. */
    private record Reader(Stored stored, TournamentPlan plan, Entrants entries) {
        Tournament read(TournamentState state) {
            return switch (state) {
                case SIGN_UP, RUNNING -> ongoing(state);
                case PAUSED ->
                    new Tournament.Paused(
                            ongoing(TournamentState.valueOf(stored.text("game"))),
                            Nanos.instant(stored.number("since")),
                            stored.find("due").map(Stored::number).map(Nanos::instant));
                case FINISHED ->
                    new Tournament.Finished(plan, entries, bracket(), draw(), new FighterId(stored.text("champion")));
                case CANCELLED -> new Tournament.Cancelled(plan, entries, stored.text("reason"));
            };
        }

        private Tournament.Ongoing ongoing(TournamentState state) {
            return switch (state) {
                case SIGN_UP -> new Tournament.SignUp(plan, Commitment.ofHex(stored.text("commitment")), entries);
                case RUNNING -> new Tournament.Running(plan, entries, bracket(), draw());
                case PAUSED, FINISHED, CANCELLED ->
                    throw new IllegalArgumentException("No tournament is paused as " + state);
            };
        }

        private Bracket bracket() {
            return BracketCodec.read(stored.field("bracket"));
        }

        private Optional<DrawProof> draw() {
            return stored.find("draw").map(ProofCodec::read);
        }
    }
}
