package dev.parlor.core.tournament;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.PotId;
import java.util.List;

/**
 * What is announced of a tournament.
 *
 * @param id its name
 * @param parlor where it is played
 * @param organiser who runs it, and may not bet on it
 * @param rules how it is played
 */
public record TournamentPlan(TournamentId id, ParlorId parlor, PlayerId organiser, TournamentRules rules) {
    /**
     * What is published with the commitment of the draw of seeds.
     *
     * @return three lines: rules version, tournament, and how seeds are drawn
     */
    public List<String> inputs() {
        return List.of(DrawScope.PROTOCOL, id.value(), rules.seeding().wire());
    }

    /**
     * Where rounded-off units wait for the next pool.
     *
     * @return a pot that is empty when the tournament ends
     */
    public Account.Pot carry() {
        return new Account.Pot(parlor, new PotId("tournament:" + id + ":carry"));
    }

    /**
     * Where entry fees wait for the champion.
     *
     * @return a pot that is empty when the tournament ends
     */
    public Account.Pot prizes() {
        return new Account.Pot(parlor, new PotId("tournament:" + id + ":prizes"));
    }
}
