package dev.parlor.ai.narrator;

import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Passage;
import dev.parlor.core.tournament.Beat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins what a model may say with what the house says. A round is told by one of them, not by both: by the model if it has
 * a line in it. The line with the odds is the house's, since it holds numbers.
 */
final class Splice {
    /** As much as fits one embed of the chat with the names in place; more only if the house itself says more. */
    static final int LONGEST = 3_500;

    private final Story story;
    private final Billing billing;

    Splice(Story story) {
        this.story = story;
        billing = story.telling().meeting().billing();
    }

    /** The whole fight; while it is too long, the longest of the model's lines is left to the house. */
    BattleScript script(Judged judged) {
        int most = Math.max(LONGEST, length(story.house()));
        Judged kept = judged;
        while (length(joined(kept)) > most) {
            Optional<Draft.Line> longest = longest(kept);
            if (longest.isEmpty()) {
                return story.house();
            }
            kept = without(kept, longest.get());
        }
        return joined(kept);
    }

    private BattleScript joined(Judged judged) {
        BattleScript house = story.house();
        List<String> intro = judged.intro()
                .map(text -> List.of(named(text), house.intro().getLast()))
                .orElse(house.intro());
        int last = beats().size() - 1;
        Passage finish = judged.beats().stream()
                .filter(line -> line.beat() == last)
                .map(line -> new Passage(beats().get(last).round(), last, last, named(line.text())))
                .findFirst()
                .orElse(house.finish());
        return new BattleScript(
                intro,
                fight(judged.beats()),
                finish,
                judged.verdict().map(this::named).orElse(house.verdict()));
    }

    private List<Passage> fight(List<Draft.Line> lines) {
        List<Passage> fight = new ArrayList<>();
        int rounds = story.telling().transcript().rounds();
        for (int round = 1; round <= rounds; round++) {
            int number = round;
            List<Draft.Line> own = lines.stream()
                    .filter(line -> line.beat() < beats().size() - 1)
                    .filter(line -> beats().get(line.beat()).round() == number)
                    .toList();
            if (own.isEmpty()) {
                story.house().fight().stream().filter(p -> p.round() == number).forEach(fight::add);
            } else {
                cover(number, own, fight);
            }
        }
        return fight;
    }

    /** Gives each line the beats since the one before, and the last line the rest of the round. */
    private void cover(int round, List<Draft.Line> lines, List<Passage> fight) {
        int from = edge(round, true);
        for (Draft.Line line : lines) {
            int to = line.equals(lines.getLast()) ? edge(round, false) : line.beat();
            fight.add(new Passage(round, from, to, named(line.text())));
            from = to + 1;
        }
    }

    /** The first or the last beat of a round, the finishing move left out. */
    private int edge(int round, boolean first) {
        IntStream inRound = IntStream.range(0, beats().size() - 1)
                .filter(i -> beats().get(i).round() == round);
        return (first ? inRound.min() : inRound.max()).orElseThrow();
    }

    private List<Beat> beats() {
        return story.telling().transcript().beats();
    }

    private String named(String text) {
        return Token.named(text, billing::name);
    }

    private static int length(BattleScript script) {
        return script.lines().stream().mapToInt(line -> line.length() + 1).sum();
    }

    private static Optional<Draft.Line> longest(Judged judged) {
        return judged.beats().stream()
                .max(Comparator.comparingInt(line -> line.text().length()));
    }

    private static Judged without(Judged judged, Draft.Line line) {
        List<Draft.Line> rest =
                judged.beats().stream().filter(other -> !other.equals(line)).toList();
        return new Judged(judged.intro(), rest, judged.verdict(), judged.sketches(), judged.problems());
    }
}
