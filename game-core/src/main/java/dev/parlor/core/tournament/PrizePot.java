package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Forbidden;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.StakeGuard;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The entry fees of one tournament and what the house added, within one transaction. A fee goes in with the seat and
 * comes back if the fighter leaves before the start or there is no champion; whoever withdraws later leaves it in. What
 * comes back is what the ledger says was paid.
 */
record PrizePot(Session session, TournamentPlan plan) {
    private static final Actor ENGINE = new Actor.Engine();

    /** A limit of the owner's own that stands against the fee. */
    Optional<Forbidden> forbids(Entrant entry) {
        Amount fee = plan.rules().prizes().fee();
        StakeGuard guard = new StakeGuard(session.storage().players(), ledger());
        return entry.owner()
                .filter(owner -> !fee.isZero())
                .flatMap(owner ->
                        guard.forbids(new Account.Purse(plan.parlor(), owner), currency(), fee, session.now()));
    }

    /** Takes the fee for a seat that is granted; tells what stands in the way, and then nothing moved. */
    Optional<PostOutcome.Overdrawn> takeFee(Entrant entry) {
        Amount fee = plan.rules().prizes().fee();
        if (fee.isZero() || entry.owner().isEmpty()) {
            return Optional.empty();
        }
        PlayerId owner = entry.owner().orElseThrow();
        Movement movement = Movement.between(
                key("entry", entry, turn(entry)),
                currency(),
                Reason.ENTRY_FEE,
                new Actor.Player(owner),
                purse(owner),
                plan.prizes(),
                fee);
        return switch (ledger().post(movement)) {
            case PostOutcome.Posted posted -> Optional.empty();
            case PostOutcome.Overdrawn overdrawn -> Optional.of(overdrawn);
            case PostOutcome.Repeated repeated -> throw refused(movement.key());
            case PostOutcome.KeyTaken taken -> throw refused(movement.key());
        };
    }

    void giveBack(Entrant entry) {
        int turn = turn(entry);
        ledger().find(plan.parlor(), key("entry", entry, turn)).ifPresent(paid -> {
            PlayerId owner = entry.owner().orElseThrow();
            move(key("entry-refund", entry, turn), Reason.ENTRY_REFUND, plan.prizes(), purse(owner), fee(paid));
        });
    }

    /** What the house has goes in first; what is missing is made. */
    void addFromTheHouse() {
        Amount wanted = plan.rules().prizes().added();
        Account.House house = new Account.House(plan.parlor());
        Amount had = wanted.min(held(house));
        move("prize-money:" + plan.id(), Reason.PRIZE_MONEY, house, plan.prizes(), had);
        Account.Mint mint = new Account.Mint(plan.parlor());
        move("prize-money-minted:" + plan.id(), Reason.PRIZE_MONEY, mint, plan.prizes(), wanted.minus(had));
    }

    /** Pays the prizes. Those of fighters of the house, and what rounding leaves, are the house's. */
    void payOut(Tournament.Finished finished) {
        SortedMap<Integer, FighterId> ranks = ranks(finished);
        SortedMap<Integer, Amount> prizes =
                plan.rules().prizes().divide(held(plan.prizes()), new TreeSet<>(ranks.keySet()));
        ranks.forEach((rank, fighter) -> {
            Entrant entry = finished.entries().find(fighter).orElseThrow();
            pay(rank, entry, prizes.getOrDefault(rank, Amount.ZERO));
        });
        close(Reason.DUST);
    }

    void giveAllBack(Entrants entries) {
        entries.all().forEach(this::giveBack);
        close(Reason.PRIZE_MONEY);
    }

    private void pay(int rank, Entrant entry, Amount prize) {
        if (!prize.isZero()) {
            Account to = entry.owner().<Account>map(this::purse).orElseGet(() -> new Account.House(plan.parlor()));
            move("prize:" + plan.id() + ":" + rank, Reason.PRIZE, plan.prizes(), to, prize);
            session.storage().outbox().put(new TournamentFact.PrizePaid(plan, rank, entry, prize));
        }
    }

    private void close(Reason reason) {
        move("prizes-left:" + plan.id(), reason, plan.prizes(), new Account.House(plan.parlor()), held(plan.prizes()));
        if (!held(plan.prizes()).isZero()) {
            throw new IllegalStateException(plan.prizes() + " of a finished tournament is not empty");
        }
    }

    private static SortedMap<Integer, FighterId> ranks(Tournament.Finished finished) {
        SortedMap<Integer, FighterId> ranks = new TreeMap<>();
        ranks.put(1, finished.champion());
        finished.bracket().runnerUp().ifPresent(second -> ranks.put(2, second));
        finished.bracket().third().ifPresent(third -> ranks.put(3, third));
        finished.bracket().fourth().ifPresent(fourth -> ranks.put(4, fourth));
        return ranks;
    }

    /** Which entry of this fighter it is: 1, and one more for every time it left before. */
    private int turn(Entrant entry) {
        int turn = 1;
        while (ledger().find(plan.parlor(), key("entry-refund", entry, turn)).isPresent()) {
            turn++;
        }
        return turn;
    }

    private String key(String act, Entrant entry, int turn) {
        return act + ":" + plan.id() + ":" + entry.fighter().id() + ":" + turn;
    }

    private Amount fee(Movement paid) {
        return paid.entries().stream()
                .filter(entry -> entry.account().equals(plan.prizes()))
                .map(Entry::delta)
                .map(Amount::new)
                .findFirst()
                .orElseThrow();
    }

    private void move(String key, Reason reason, Account from, Account to, Amount amount) {
        if (!amount.isZero()) {
            Movement movement = Movement.between(key, currency(), reason, ENGINE, from, to, amount);
            if (!(ledger().post(movement) instanceof PostOutcome.Posted)) {
                throw refused(key);
            }
        }
    }

    private static IllegalStateException refused(String key) {
        return new IllegalStateException("The ledger refuses " + key);
    }

    private Amount held(Account account) {
        return ledger().balance(account, currency()).amount();
    }

    private Account.Purse purse(PlayerId owner) {
        return new Account.Purse(plan.parlor(), owner);
    }

    private Ledger ledger() {
        return session.storage().ledger();
    }

    private Currency currency() {
        return plan.rules().currency();
    }
}
