package dev.parlor.bot.tryout;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.ai.local.Arena;
import dev.parlor.ai.local.ChampionPoster;
import dev.parlor.ai.local.Contender;
import dev.parlor.ai.local.Duel;
import dev.parlor.ai.local.Portrait;
import dev.parlor.ai.local.VersusCard;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Telling;

/**
 * Draws what the house draws of a fight besides its scenes.
 *
 * @param type sets the words
 * @param telling what happened
 */
record Easel(TypeCase type, Telling telling) {
    Picture portrait(Corner corner) {
        return Portrait.of(contender(corner), arena(), whim("portrait." + corner));
    }

    Picture versus() {
        Duel duel = new Duel(contender(Corner.A), contender(Corner.B), arena());
        return new VersusCard(type).of(duel, meeting().pairing().chance(), whim("versus"));
    }

    /** Of the winner, as if this had been a whole tournament. */
    Picture poster() {
        return new ChampionPoster(type)
                .of(contender(telling.winner()), arena(), meeting().occasion(), 1, whim("poster"));
    }

    private Contender contender(Corner corner) {
        return Contender.of(
                corner == Corner.A
                        ? meeting().pairing().a()
                        : meeting().pairing().b(),
                meeting().sight(corner));
    }

    private Arena arena() {
        return Arena.of(meeting().theme());
    }

    private Whim whim(String what) {
        return Whim.of(what + "." + meeting().match());
    }

    private Meeting meeting() {
        return telling.meeting();
    }
}
