package dev.parlor.commands.house;

import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.tournament.TournamentDesk;

/**
 * The front doors that commands knock at.
 *
 * @param tournaments where tournaments are run
 * @param betting where bets are placed
 * @param economy the bank
 * @param fairness the seeds of players
 * @param privacy what the house knows of a player, and forgets
 */
public record Desks(
        TournamentDesk tournaments,
        BettingDesk betting,
        EconomyDesk economy,
        FairnessDesk fairness,
        PrivacyDesk privacy) {}
