package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brackets as JSON. */
final class BracketCodec {
    private BracketCodec() {}

    static ObjectNode write(Bracket bracket) {
        ObjectNode node = Stored.object().put("thirdPlace", bracket.thirdPlace());
        node.set("seeds", fighters(bracket.seeds()));
        node.set("withdrawn", fighters(bracket.withdrawn()));
        node.set("verdicts", Stored.list(bracket.verdicts().entrySet(), BracketCodec::write));
        return node;
    }

    static Bracket read(Stored stored) {
        SortedMap<Place, Verdict> verdicts = new TreeMap<>();
        stored.list("verdicts", BracketCodec::readVerdict)
                .forEach(entry -> verdicts.put(entry.getKey(), entry.getValue()));
        return new Bracket(
                fighters(stored.field("seeds")),
                stored.flag("thirdPlace"),
                verdicts,
                new TreeSet<>(fighters(stored.field("withdrawn"))));
    }

    private static void write(ArrayNode array, Map.Entry<Place, Verdict> entry) {
        ObjectNode node = array.addObject()
                .put("round", entry.getKey().round())
                .put("number", entry.getKey().number());
        switch (entry.getValue()) {
            case Verdict.Fought fought ->
                node.put("end", "FOUGHT")
                        .put("winner", fought.won().value())
                        .put("loser", fought.lost().value());
            case Verdict.Bye bye ->
                node.put("end", "BYE").put("winner", bye.won().value());
            case Verdict.WalkedOver walkedOver ->
                node.put("end", "WALKED_OVER").put("winner", walkedOver.won().value());
            case Verdict.Deserted deserted -> node.put("end", "DESERTED");
        }
    }

    private static Map.Entry<Place, Verdict> readVerdict(Stored stored) {
        Verdict verdict = switch (stored.text("end")) {
            case "FOUGHT" -> new Verdict.Fought(fighter(stored, "winner"), fighter(stored, "loser"));
            case "BYE" -> new Verdict.Bye(fighter(stored, "winner"));
            case "WALKED_OVER" -> new Verdict.WalkedOver(fighter(stored, "winner"));
            case "DESERTED" -> new Verdict.Deserted();
            default -> throw new IllegalArgumentException("No match ends as '" + stored.text("end") + "'");
        };
        return Map.entry(new Place(stored.small("round"), stored.small("number")), verdict);
    }

    private static FighterId fighter(Stored stored, String field) {
        return new FighterId(stored.text(field));
    }

    private static ArrayNode fighters(Collection<FighterId> fighters) {
        return Stored.list(fighters, (array, fighter) -> array.add(fighter.value()));
    }

    private static List<FighterId> fighters(Stored stored) {
        return stored.list(fighter -> new FighterId(fighter.text()));
    }
}
