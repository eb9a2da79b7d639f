package dev.parlor.bot.relay;

import static dev.parlor.bot.relay.Recollection.as;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Optional;

/**
 * What can be told again of a match.
 *
 * @param tournaments where matches are looked up
 * @param betting where pools are looked up
 * @param tournament whose match it is
 */
record MatchMemory(TournamentDesk tournaments, BettingDesk betting, Tournament tournament) {
    Optional<? extends TournamentFact> of(String kind, JsonNode body) {
        return tournaments.match(fixture(body).id()).flatMap(match -> of(kind, match, body));
    }

    private Optional<? extends TournamentFact> of(String kind, Match match, JsonNode body) {
        return switch (kind) {
            case "BettingOpened" ->
                as(Match.Betting.class, match).map(open -> new TournamentFact.BettingOpened(plan(), open));
            case "MatchLocked" ->
                as(Match.Locked.class, match).map(locked -> new TournamentFact.MatchLocked(plan(), locked));
            case "MatchDrawn" ->
                as(Match.Drawn.class, match).map(drawn -> new TournamentFact.MatchDrawn(plan(), drawn));
            case "SceneShown" ->
                as(Match.Decided.class, match)
                        .map(fought -> new TournamentFact.SceneShown(plan(), scene(fought, body)));
            case "MatchSettled" -> as(Match.Settled.class, match).flatMap(this::settled);
            case "MatchVoided" ->
                as(Match.Voided.class, match).map(voided -> new TournamentFact.MatchVoided(plan(), voided));
            case "MatchWalkedOver" ->
                as(Match.WalkOver.class, match).map(walked -> new TournamentFact.MatchWalkedOver(plan(), walked));
            default -> Optional.empty();
        };
    }

    private static Match.Showing scene(Match.Decided match, JsonNode body) {
        JsonNode shown = body.path("match");
        return new Match.Showing(
                match.fixture(),
                match.pairing(),
                match.fight(),
                shown.path("scene").asInt(),
                shown.path("scenes").asInt());
    }

    private Optional<TournamentFact.MatchSettled> settled(Match.Settled match) {
        return betting.pool(match.pool())
                .flatMap(pool -> as(Pool.Settled.class, pool))
                .map(pool -> new TournamentFact.MatchSettled(plan(), match, pool.books()));
    }

    private static Fixture fixture(JsonNode body) {
        JsonNode fixture = body.path("match").path("fixture");
        JsonNode place = fixture.path("place");
        return new Fixture(
                new TournamentId(fixture.path("tournament").asText()),
                new Place(place.path("round").asInt(), place.path("number").asInt()),
                fixture.path("attempt").asInt());
    }

    private TournamentPlan plan() {
        return tournament.plan();
    }
}
