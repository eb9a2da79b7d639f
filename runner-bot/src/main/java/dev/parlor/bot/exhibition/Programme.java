package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.roster.Roster;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;

/**
 * What hangs at the door before the first match.
 *
 * @param tournament the tournament's id
 * @param commitment what commits the house to the run's seed
 * @param roster where the fighters come from
 * @param rosterHash the digest of the lines {@code id|rank} of the whole roster, in its order
 * @param field who takes part, the strongest first
 * @param bracket who meets whom
 * @param punters who bets
 */
record Programme(
        TournamentId tournament,
        Commitment commitment,
        Roster roster,
        Sha256 rosterHash,
        List<Starter> field,
        Bracket bracket,
        List<Punter> punters) {
    Programme {
        field = List.copyOf(field);
        punters = List.copyOf(punters);
    }

    /** Somebody of the field. */
    Starter starter(FighterId id) {
        return field.stream()
                .filter(starter -> starter.contender().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
