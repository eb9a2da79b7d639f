package dev.parlor.commands.moment;

import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Contestant;
import dev.parlor.core.show.Evening;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.Passage;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a fight scene by scene: the entrance first, the verdict last. The same match is told in the same words, and in
 * others than the matches before it as far as there are others: what was said there follows from them, so that nothing
 * has to be remembered over a restart.
 */
final class Narration {
    private final HouseNarrator narrator;

    Narration(HouseNarrator narrator) {
        this.narrator = narrator;
    }

    /** Tells the present scene of a match behind others of its tournament, which are given in playing order. */
    Reply scene(Match.Showing match, List<Match.Decided> before, Words words) {
        Evening evening = new Evening();
        before.forEach(told -> script(told, evening));
        List<Text> lines = lines(script(match, evening), words);
        int from = (match.scene() - 1) * lines.size() / match.scenes();
        int to = match.scene() * lines.size() / match.scenes();
        return Reply.publicly(Text.lines(lines.subList(from, to)));
    }

    private static List<Text> lines(BattleScript script, Words words) {
        List<Text> lines =
                new ArrayList<>(script.intro().stream().map(Narration::story).toList());
        int round = 0;
        for (Passage passage : script.fight()) {
            if (passage.round() != round) {
                round = passage.round();
                lines.add(words.say("moment.round", Slot.number("round", round)));
            }
            lines.add(story(passage.text()));
        }
        lines.add(story(script.finish().text()));
        lines.add(story(script.verdict()));
        return lines;
    }

    private static Text story(String line) {
        return Text.of(new Span.Story(line));
    }

    private BattleScript script(Match.Decided match, Evening evening) {
        Fight fight = match.fight();
        Billing billing = new Billing(
                Contestant.of(match.pairing().a()),
                Contestant.of(match.pairing().b()));
        FairDraw choices =
                FairDraw.open(fight.proof().seed(), fight.proof().scope(Purpose.TRANSCRIPT, match.id() + ".narration"));
        return narrator.narrate(billing, fight.transcript(), choices, evening);
    }
}
