package dev.parlor.commands.tournament;

import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Words;
import dev.parlor.core.PlayerId;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;

/** Refusals that several commands share. */
record Refusing(Words words) {
    Reply noTournament() {
        return Reply.privately(words.say("tournament.none"));
    }

    Reply noMatch() {
        return Reply.privately(words.say("refused.nomatch"));
    }

    Reply notOrganiser(PlayerId organiser) {
        return Reply.privately(words.say("refused.organiser", Slot.person("organiser", organiser)));
    }

    Reply state(Tournament tournament) {
        return Reply.privately(words.say("refused.tournament", words.slot("state", States.key(tournament))));
    }

    Reply state(Match match) {
        return Reply.privately(words.say("refused.match", words.slot("state", States.key(match))));
    }

    Reply notYours(Entrant entry) {
        return Reply.privately(words.say(
                "refused.notyours", Slot.quote("fighter", entry.fighter().name())));
    }

    Reply noFighter(String written) {
        return Reply.privately(words.say("refused.nofighter", Slot.quote("fighter", written)));
    }
}
