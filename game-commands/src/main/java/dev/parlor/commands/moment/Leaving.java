package dev.parlor.commands.moment;

import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Optional;

/** What the message about a match says that ended without a fight. */
record Leaving(Words words, Panel panel) {
    Placard voided(Match.Voided match) {
        return over(new Doors(words).voided(panel.plan(), match));
    }

    Optional<Placard> walkedOver(Match.WalkOver match, Optional<Bouts> bouts) {
        return match.winner()
                .map(winner -> bouts.map(found -> found.name(winner)).orElse(winner.value()))
                .map(name -> over(Reply.publicly(words.say("moment.walkover", Slot.quote("fighter", name)))));
    }

    private Placard over(Reply reply) {
        return new Placard(reply.with(List.of(panel.button("all", "tournament show", "placard.all"))), true);
    }
}
