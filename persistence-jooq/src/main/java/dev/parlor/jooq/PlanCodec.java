package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;

/** Plans of tournaments as JSON. */
final class PlanCodec {
    private PlanCodec() {}

    static ObjectNode write(TournamentPlan plan) {
        ObjectNode node = Stored.object()
                .put("id", plan.id().value())
                .put("parlor", plan.parlor().value())
                .put("organiser", plan.organiser().value());
        node.set("rules", write(plan.rules()));
        return node;
    }

    static TournamentPlan read(Stored stored) {
        return new TournamentPlan(
                new TournamentId(stored.text("id")),
                new ParlorId(stored.text("parlor")),
                new PlayerId(stored.text("organiser")),
                readRules(stored.field("rules")));
    }

    /** What stands in the plans of an organiser and in no others; no name needs to be escaped. */
    static String organisedBy(PlayerId organiser) {
        return "\"organiser\":\"" + organiser + "\"";
    }

    private static ObjectNode write(TournamentRules rules) {
        ObjectNode node = Stored.object()
                .put("size", rules.size())
                .put("seeding", rules.seeding().name())
                .put("thirdPlace", rules.thirdPlace())
                .put("bettingWindow", rules.bettingWindow().toString())
                .put("currency", rules.currency().code())
                .put("ownersMayBet", rules.ownersMayBet());
        node.set("pools", write(rules.pools()));
        rules.timetable().ifPresent(times -> node.set("timetable", write(times)));
        node.set("prizes", write(rules.prizes()));
        return node;
    }

    private static TournamentRules readRules(Stored stored) {
        return new TournamentRules(
                stored.small("size"),
                Seeding.valueOf(stored.text("seeding")),
                stored.flag("thirdPlace"),
                Duration.parse(stored.text("bettingWindow")),
                new Currency(stored.text("currency")),
                readPools(stored.field("pools")),
                stored.flag("ownersMayBet"),
                stored.find("timetable").map(PlanCodec::readTimetable),
                readPrizes(stored.field("prizes")));
    }

    private static ObjectNode write(Timetable times) {
        return Stored.object()
                .put("signUp", times.signUp().toString())
                .put("pause", times.pause().toString())
                .put("scene", times.scene().toString())
                .put("scenes", times.scenes())
                .put("curtain", times.curtain().toString());
    }

    private static Timetable readTimetable(Stored stored) {
        return new Timetable(
                Duration.parse(stored.text("signUp")),
                Duration.parse(stored.text("pause")),
                Duration.parse(stored.text("scene")),
                stored.small("scenes"),
                stored.find("curtain").map(Stored::text).map(Duration::parse).orElse(Duration.ZERO));
    }

    private static ObjectNode write(PrizeRules prizes) {
        ObjectNode node = Stored.object()
                .put("fee", prizes.fee().value())
                .put("added", prizes.added().value());
        node.set("split", Stored.list(prizes.split(), ArrayNode::add));
        return node;
    }

    private static PrizeRules readPrizes(Stored stored) {
        return new PrizeRules(
                new Amount(stored.number("fee")),
                new Amount(stored.number("added")),
                stored.list("split", Stored::small));
    }

    private static ObjectNode write(PoolRules rules) {
        return Stored.object()
                .put("takeoutBps", rules.takeout().bps())
                .put("dust", rules.dust().name())
                .put("minimumStake", rules.minimumStake().value())
                .put("limit", rules.limit().value());
    }

    private static PoolRules readPools(Stored stored) {
        return new PoolRules(
                new Takeout(stored.small("takeoutBps")),
                DustPolicy.valueOf(stored.text("dust")),
                new Amount(stored.number("minimumStake")),
                new Amount(stored.number("limit")));
    }
}
