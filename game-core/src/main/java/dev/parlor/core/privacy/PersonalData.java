package dev.parlor.core.privacy;

import dev.parlor.core.betting.Ticket;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Stats;
import java.util.List;
import java.util.Optional;

/**
 * All that a community knows about a player. There is no secret in it, and of others only the ids that stand in the
 * player's own history and offers.
 *
 * @param stats who the player is, and what was achieved
 * @param here the limits that the person set in this community
 * @param everywhere the limits that the person set for all communities of the operator
 * @param history every line of the purse in every currency, the newest first within each
 * @param tickets every bet, the oldest first
 * @param seats every tournament with a fighter of the player, or run by the player
 * @param offers gifts that wait for an answer
 * @param seeds what the player's next draw is made from, but for the secret; nobody who never looked has it
 * @param draws the receipt of every draw, the latest first
 */
public record PersonalData(
        Stats stats,
        SelfLimits here,
        SelfLimits everywhere,
        List<HistoryLine> history,
        List<Ticket> tickets,
        List<SeatTaken> seats,
        List<Offer> offers,
        Optional<SeedPair> seeds,
        List<Receipt> draws) {
    /** Copies the lists. */
    public PersonalData {
        history = List.copyOf(history);
        tickets = List.copyOf(tickets);
        seats = List.copyOf(seats);
        offers = List.copyOf(offers);
        draws = List.copyOf(draws);
    }
}
