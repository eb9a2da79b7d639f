package dev.parlor.bot.relay;

import static dev.parlor.bot.relay.Recollection.as;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Optional;

/**
 * What can be told again of a tournament as a whole.
 *
 * @param tournament the tournament as it stands
 */
record TournamentMemory(Tournament tournament) {
    Optional<? extends TournamentFact> of(String kind, JsonNode body) {
        return switch (kind) {
            case "TournamentAnnounced" ->
                as(Tournament.SignUp.class, tournament).map(TournamentFact.TournamentAnnounced::new);
            case "TournamentStarted" ->
                as(Tournament.Running.class, tournament).map(TournamentFact.TournamentStarted::new);
            case "TournamentPaused" ->
                as(Tournament.Paused.class, tournament).map(TournamentFact.TournamentPaused::new);
            case "TournamentResumed" ->
                as(Tournament.Ongoing.class, tournament)
                        .map(ongoing -> new TournamentFact.TournamentResumed(ongoing, Optional.empty()));
            case "TournamentFinished" ->
                as(Tournament.Finished.class, tournament).map(TournamentFact.TournamentFinished::new);
            case "TournamentCancelled" ->
                as(Tournament.Cancelled.class, tournament).map(TournamentFact.TournamentCancelled::new);
            case "FighterJoined" -> entry(body).map(entry -> new TournamentFact.FighterJoined(plan(), entry));
            case "FighterWithdrew" -> entry(body).map(entry -> new TournamentFact.FighterWithdrew(plan(), entry));
            case "PrizePaid" -> entry(body).map(entry -> prize(entry, body));
            default -> Optional.empty();
        };
    }

    private TournamentFact.PrizePaid prize(Entrant entry, JsonNode body) {
        return new TournamentFact.PrizePaid(
                plan(),
                body.path("rank").asInt(),
                entry,
                Amount.of(body.path("prize").asLong()));
    }

    private Optional<Entrant> entry(JsonNode body) {
        return Optional.of(body.path("entry").path("fighter").path("id").asText())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> tournament.entries().find(new FighterId(id)));
    }

    private TournamentPlan plan() {
        return tournament.plan();
    }
}
