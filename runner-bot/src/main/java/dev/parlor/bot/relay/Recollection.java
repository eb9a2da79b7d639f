package dev.parlor.bot.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parlor.core.Fact;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.jooq.Notice;
import java.util.Optional;

/**
 * Knows the facts behind notices by looking into the books. What has been overtaken, such as the opening of a match
 * that takes no more bets, is not told any more.
 */
public final class Recollection {
    private final JsonMapper json = new JsonMapper();
    private final TournamentDesk tournaments;
    private final BettingDesk betting;

    /**
     * A recollection.
     *
     * @param tournaments where tournaments and matches are looked up
     * @param betting where pools are looked up
     */
    public Recollection(TournamentDesk tournaments, BettingDesk betting) {
        this.tournaments = tournaments;
        this.betting = betting;
    }

    /**
     * The fact behind a notice.
     *
     * @param notice any notice
     * @return the fact, if it is one of a tournament and still worth telling
     */
    public Optional<Fact> of(Notice notice) {
        JsonNode body = body(notice);
        return tournament(body).flatMap(found -> of(notice.kind(), found, body));
    }

    private Optional<Fact> of(String kind, Tournament tournament, JsonNode body) {
        return body.path("match").isObject()
                ? new MatchMemory(tournaments, betting, tournament)
                        .of(kind, body)
                        .map(Fact.class::cast)
                : new TournamentMemory(tournament).of(kind, body).map(Fact.class::cast);
    }

    private Optional<Tournament> tournament(JsonNode body) {
        return Optional.ofNullable(body.findValue("plan"))
                .map(plan -> plan.path("id").asText())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> tournaments.tournament(new TournamentId(id)));
    }

    private JsonNode body(Notice notice) {
        try {
            return json.readTree(notice.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Notice " + notice.id() + " cannot be read: " + notice.body(), e);
        }
    }

    /** Narrows a value down to a type, if it is of it. */
    static <T> Optional<T> as(Class<T> type, Object value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
