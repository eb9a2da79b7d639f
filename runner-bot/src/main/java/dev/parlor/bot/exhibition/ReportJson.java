package dev.parlor.bot.exhibition;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Payout;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Fight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An exhibition as JSON. The same evening gives the same bytes: fixed order of fields, no wall time. */
final class ReportJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ODDS_PLACES = 9;

    private ReportJson() {}

    static byte[] write(Report report) {
        ObjectNode root = NODES.objectNode();
        root.put("protocol", DrawScope.PROTOCOL);
        root.put("tournament", report.programme().tournament().value());
        root.put("commitment", report.programme().commitment().hex());
        root.put("seed", report.run().seed().hex());
        root.set("roster", roster(report.programme()));
        root.set(
                "field",
                array(report.programme().field().stream()
                        .map(ReportJson::starter)
                        .toList()));
        root.set(
                "matches",
                array(report.stories().stream().map(ReportJson::match).toList()));
        root.put("champion", id(report.champion()));
        root.put("runnerUp", id(report.runnerUp()));
        report.third().ifPresent(third -> root.put("third", id(third)));
        root.set(
                "punters",
                array(report.standings().stream().map(ReportJson::standing).toList()));
        root.put("house", report.house().value());
        root.put("conservation", report.conservation().value());
        return bytes(root);
    }

    private static byte[] bytes(ObjectNode root) {
        try {
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (text.replace(System.lineSeparator(), "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static ObjectNode roster(Programme programme) {
        return NODES.objectNode()
                .put("name", programme.roster().name())
                .put("fighters", programme.roster().contenders().size())
                .put("hash", programme.rosterHash().hex());
    }

    private static ObjectNode starter(Starter starter) {
        ObjectNode node = NODES.objectNode()
                .put("seed", starter.seed())
                .put("id", id(starter))
                .put("name", starter.name())
                .put("rank", starter.contender().rank())
                .put(
                        "championshipOdds",
                        BigDecimal.valueOf(starter.championshipOdds()).setScale(ODDS_PLACES, RoundingMode.HALF_EVEN));
        ArrayNode traits = node.putArray("traits");
        for (Trait trait : starter.contender().traits()) {
            traits.addObject().put("name", trait.name()).put("value", trait.value());
        }
        starter.contender().lore().ifPresent(lore -> node.put("lore", lore));
        return node;
    }

    private static ObjectNode match(MatchStory story) {
        Fight fight = story.match().fight();
        ObjectNode node = NODES.objectNode()
                .put("id", story.match().id().value())
                .put("round", story.match().fixture().place().round())
                .put("name", story.title().name())
                .put("a", id(story.title().a()))
                .put("b", id(story.title().b()))
                .put("ppmOfA", story.title().chance().ppm())
                .put("commitment", fight.proof().commitment().hex())
                .put("inputsHash", fight.proof().inputsHash().hex())
                .put("entropy", fight.proof().entropy().text())
                .put("seed", fight.proof().seed().hex())
                .put("trust", fight.proof().beacon().isPresent() ? "beacon-proved" : "operator-trusted");
        node.set("bets", array(story.bets().stream().map(ReportJson::bet).toList()));
        node.put("winner", id(story.winner()));
        node.set("transcript", transcript(fight));
        node.set("narration", narration(story));
        node.set("settlement", settlement(story.settlement()));
        return node;
    }

    private static ObjectNode bet(PlacedBet placed) {
        return NODES.objectNode()
                .put("id", placed.bet().id().value())
                .put("punter", placed.punter().id().value())
                .put("pick", placed.bet().pick().value())
                .put("stake", placed.bet().stake().value());
    }

    private static ObjectNode transcript(Fight fight) {
        ObjectNode node = NODES.objectNode()
                .put("shape", fight.transcript().shape().name().toLowerCase(Locale.ROOT))
                .put("rounds", fight.transcript().rounds());
        ArrayNode beats = node.putArray("beats");
        for (Beat beat : fight.transcript().beats()) {
            beats.addObject()
                    .put("round", beat.round())
                    .put("actor", beat.actor().name())
                    .put("blow", beat.blow().name().toLowerCase(Locale.ROOT))
                    .put("damage", beat.damage())
                    .put("vigourA", beat.vigour(Corner.A))
                    .put("vigourB", beat.vigour(Corner.B));
        }
        return node;
    }

    private static ArrayNode narration(MatchStory story) {
        ArrayNode lines = NODES.arrayNode();
        story.script().lines().forEach(lines::add);
        return lines;
    }

    private static ObjectNode settlement(Settlement settlement) {
        Books books = settlement.books();
        ObjectNode node = NODES.objectNode()
                .put("outcome", outcome(settlement))
                .put("gross", books.gross().value())
                .put("carriedIn", books.carriedIn().value())
                .put("fee", books.fee().value())
                .put("net", books.net().value())
                .put("paid", books.paid().value())
                .put("dust", books.dust().value())
                .put("carriedOut", books.carriedOut().value());
        node.set(
                "payouts",
                array(settlement.payouts().asList().stream()
                        .filter(payout -> !payout.paid().isZero())
                        .sorted(Comparator.comparing(Payout::bettor))
                        .map(ReportJson::payout)
                        .toList()));
        return node;
    }

    private static ObjectNode payout(Payout payout) {
        return NODES.objectNode()
                .put("punter", payout.bettor().value())
                .put("stake", payout.stake().value())
                .put("paid", payout.paid().value());
    }

    private static String outcome(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Won won -> "won";
            case Settlement.ThinPool thin -> "thin-pool";
            case Settlement.DeadHeat heat -> "dead-heat";
            case Settlement.NobodyBackedTheWinner nobody -> "nobody-backed-the-winner";
            case Settlement.Voided voided -> "void";
            case Settlement.Empty empty -> "empty";
        };
    }

    private static ObjectNode standing(Standing standing) {
        return NODES.objectNode()
                .put("id", standing.punter().id().value())
                .put("name", standing.punter().name())
                .put("temper", standing.punter().temper().name().toLowerCase(Locale.ROOT))
                .put("start", standing.start())
                .put("end", standing.end())
                .put("gain", standing.gain())
                .put("bets", standing.bets())
                .put("paid", standing.paid());
    }

    private static String id(Starter starter) {
        return starter.contender().id().value();
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return NODES.arrayNode().addAll(nodes);
    }
}
