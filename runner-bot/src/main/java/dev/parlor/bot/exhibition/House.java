package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Grant;
import dev.parlor.core.tournament.TournamentDesk;

/** The desks of one evening on a storage of their own, in memory. */
final class House {
    static final ParlorId PARLOR = new ParlorId("exhibition");
    static final PlayerId ORGANISER = new PlayerId("house");
    static final Currency CHIPS = new Currency("chips");
    static final Amount WELCOME = new Amount(1_000);

    private final HandClock clock;
    private final EconomyDesk economy;
    private final BettingDesk betting;
    private final TournamentDesk tournaments;

    private House(MemoryTransactions storage, HandClock clock) {
        this.clock = clock;
        this.economy = new EconomyDesk(storage, clock);
        this.betting = new BettingDesk(storage, clock);
        this.tournaments = new TournamentDesk(storage, clock);
    }

    static House open(Seed run) {
        HandClock clock = new HandClock();
        return new House(new MemoryTransactions(Seeds.derivedFrom(run), clock), clock);
    }

    /** The outcome that the house expects of its own steps; any other is a fault. */
    static <T> T expected(Class<T> outcome, Object found) {
        if (!outcome.isInstance(found)) {
            throw new IllegalStateException("The house expected " + outcome.getSimpleName() + ", but got " + found);
        }
        return outcome.cast(found);
    }

    HandClock clock() {
        return clock;
    }

    BettingDesk betting() {
        return betting;
    }

    TournamentDesk tournaments() {
        return tournaments;
    }

    void welcome(Punter punter) {
        economy.grant(new Grant("welcome:" + punter.id(), PARLOR, punter.id(), CHIPS, WELCOME, new Actor.Engine()));
    }

    long purse(Punter punter) {
        return economy.balance(PARLOR, punter.id(), CHIPS).value();
    }

    /** What the house has earned. */
    Balance earned() {
        return economy.balance(new Account.House(PARLOR), CHIPS);
    }

    /** The sum over all accounts, which is zero. */
    Balance conservation() {
        return economy.total(CHIPS);
    }
}
