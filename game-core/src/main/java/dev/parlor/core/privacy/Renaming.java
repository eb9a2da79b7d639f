package dev.parlor.core.privacy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Note;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Entrants;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A pseudonym in place of a player, within one community. Amounts, times and the fields that a draw is about stay as they
 * are, so that books, digests and proofs still agree.
 *
 * @param parlor the community
 * @param from who was there
 * @param to who stands there instead, a name that nobody else has
 */
public record Renaming(ParlorId parlor, PlayerId from, PlayerId to) {
    private static final String PARTING = ":";

    /**
     * Tells whether a movement names the player.
     *
     * @param movement a movement of the community
     * @return whether the player caused it or it moved the player's purse
     */
    public boolean concerns(Movement movement) {
        return movement.actor().equals(new Actor.Player(from))
                || movement.entries().stream().anyMatch(entry -> entry.account().equals(purse()));
    }

    /**
     * Renames in a movement that names the player.
     *
     * @param movement what moved
     * @return the same amounts under the other name
     */
    public Movement in(Movement movement) {
        if (!movement.parlor().equals(parlor) || !concerns(movement)) {
            return movement;
        }
        return new Movement(
                inKey(movement.key()),
                movement.currency(),
                movement.reason(),
                movement.actor().equals(new Actor.Player(from)) ? new Actor.Player(to) : movement.actor(),
                movement.entries().stream()
                        .map(entry -> new Entry(in(entry.account()), entry.delta()))
                        .toList());
    }

    /**
     * Renames in the key of a movement that names the player. The player's id counts only as a whole field, and never as
     * the first one, which says what kind of act it was.
     *
     * @param key fields with {@code :} between them
     * @return the fields with the other name
     */
    public String inKey(String key) {
        String[] fields = key.split(PARTING, -1);
        String rest = Arrays.stream(fields)
                .skip(1)
                .map(field -> PARTING + (field.equals(from.value()) ? to.value() : field))
                .collect(Collectors.joining());
        return fields[0] + rest;
    }

    /**
     * Renames an account.
     *
     * @param account any account
     * @return the other purse for the player's, else the same account
     */
    public Account in(Account account) {
        return account.equals(purse()) ? new Account.Purse(parlor, to) : account;
    }

    /**
     * Renames the author of a note.
     *
     * @param note a note of the community
     * @param key the key of its movement behind the renaming
     * @return the note under that key
     */
    public Note in(Note note, String key) {
        return new Note(note.parlor(), key, note.at(), in(note.author()), note.reason());
    }

    /**
     * Renames on a ticket.
     *
     * @param ticket a ticket of the community
     * @return the ticket under the other name
     */
    public Ticket in(Ticket ticket) {
        Bet bet = ticket.bet();
        Bet renamed = new Bet(bet.id(), in(bet.bettor()), bet.pick(), bet.stake());
        return new Ticket(ticket.pool(), renamed, ticket.placed(), ticket.odds());
    }

    /**
     * Renames among those who may not bet in a pool.
     *
     * @param pool any pool
     * @return the pool, changed only if it is over
     */
    public Pool in(Pool pool) {
        return switch (pool) {
            case Pool.Settled paid ->
                new Pool.Settled(paid.id(), in(paid.terms()), paid.digest(), paid.winners(), paid.books());
            case Pool.Voided back ->
                new Pool.Voided(back.id(), in(back.terms()), back.digest(), back.reason(), back.books());
            case Pool.Unpaid unpaid -> unpaid;
        };
    }

    /**
     * Renames in a tournament.
     *
     * @param tournament any tournament
     * @return the tournament, changed only if it is over
     */
    public Tournament in(Tournament tournament) {
        return switch (tournament) {
            case Tournament.Finished won ->
                new Tournament.Finished(in(won.plan()), in(won.entries()), won.bracket(), won.draw(), won.champion());
            case Tournament.Cancelled off -> new Tournament.Cancelled(in(off.plan()), in(off.entries()), off.reason());
            case Tournament.Ongoing ongoing -> ongoing;
            case Tournament.Paused paused -> paused;
        };
    }

    /**
     * Whose draws were the player's.
     *
     * @return the player in the community
     */
    public SeedOwner fromOwner() {
        return new SeedOwner(parlor, from);
    }

    /**
     * Whose draws they are instead.
     *
     * @return the pseudonym in the community
     */
    public SeedOwner toOwner() {
        return new SeedOwner(parlor, to);
    }

    private PlayerId in(PlayerId player) {
        return player.equals(from) ? to : player;
    }

    private Terms in(Terms terms) {
        return terms.parlor().equals(parlor)
                ? terms.barring(terms.barred().stream().map(this::in).collect(Collectors.toSet()))
                : terms;
    }

    private TournamentPlan in(TournamentPlan plan) {
        return new TournamentPlan(plan.id(), plan.parlor(), in(plan.organiser()), plan.rules());
    }

    private Entrants in(Entrants entries) {
        return new Entrants(entries.all().stream()
                .map(entry -> new Entrant(entry.fighter(), entry.owner().map(this::in)))
                .toList());
    }

    private Account.Purse purse() {
        return new Account.Purse(parlor, from);
    }
}
