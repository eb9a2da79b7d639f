package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Brackets of any size that have come any way. */
final class SampleBrackets {
    static final List<String> HOSTILE = List.of(
            "Mothlight",
            "Bored Ape #1065",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "\u202Eesrever \u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7",
            "\uD83D\uDD25\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD83D\uDD25",
            "\u6771\u4EAC\u306E\u9B54\u5C0E\u58EB",
            "<b onclick=alert(1)>&\"'{0}",
            "",
            "Z\u0351\u036B\u0343a\u0351\u036Blgo",
            "gjpqy\u00C5\u00DC");

    private SampleBrackets() {}

    /** A bracket that some matches, and perhaps a withdrawal, have happened to. */
    static BracketBill drawn(int entrants, Whim whim) {
        List<Fighter> fighters = fighters(entrants, whim);
        Bracket bracket = Bracket.of(fighters.stream().map(Fighter::id).toList(), whim.chance("third place", 0.7));
        int fights = whim.below("fights", 2 * entrants);
        for (int i = 0; i < fights && !bracket.ready().isEmpty(); i++) {
            bracket = stepped(bracket, whim.branch("step " + i));
        }
        Optional<Place> live = bracket.ready().stream().findFirst().filter(place -> whim.chance("live", 0.8));
        return new BracketBill(whim.pick("title", HOSTILE), bracket, Roster.of(fighters), live);
    }

    /** A bracket whose champion is known. */
    static BracketBill finished(int entrants, Whim whim) {
        List<Fighter> fighters = fighters(entrants, whim);
        Bracket bracket = Bracket.of(fighters.stream().map(Fighter::id).toList(), true);
        for (int i = 0; !bracket.ready().isEmpty(); i++) {
            bracket = fought(bracket, whim.branch("step " + i));
        }
        return new BracketBill("Friday Night Cup", bracket, Roster.of(fighters), Optional.empty());
    }

    private static Bracket stepped(Bracket bracket, Whim whim) {
        FighterId anybody = whim.pick("who", bracket.seeds());
        return whim.chance("withdraws", 0.1) && bracket.isIn(anybody)
                ? bracket.withdraw(anybody)
                : fought(bracket, whim);
    }

    private static Bracket fought(Bracket bracket, Whim whim) {
        return bracket.won(bracket.ready().getFirst(), whim.chance("upper", 0.5) ? Corner.A : Corner.B);
    }

    private static List<Fighter> fighters(int entrants, Whim whim) {
        return new ArrayList<>(IntStream.range(0, entrants)
                .mapToObj(i -> new Fighter(
                        new FighterId("f" + i),
                        whim.chance("hostile " + i, 0.5) ? whim.pick("name " + i, HOSTILE) : "Fighter " + i,
                        Strength.ofRank(i + 1),
                        List.of()))
                .toList());
    }
}
