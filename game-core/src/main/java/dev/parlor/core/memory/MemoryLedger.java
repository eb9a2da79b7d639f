package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.MoneyFlow;
import dev.parlor.core.money.MoneyFlows;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Scope;
import dev.parlor.core.privacy.Renaming;
import java.math.BigInteger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The books in memory: every account's history; its last line holds the balance. */
final class MemoryLedger implements Ledger, MoneyFlows {
    private final Table<Key, Movement> movements;
    private final Rolls<Cell, Posting> histories;
    private final InstantSource clock;

    private record Key(ParlorId parlor, String key) {}

    private record Cell(Account account, Currency currency) {}

    MemoryLedger(Journal journal, InstantSource clock) {
        this.clock = clock;
        this.movements = new Table<>(journal);
        this.histories = new Rolls<>(journal);
    }

    @Override
    public PostOutcome post(Movement movement) {
        Optional<Movement> holder = find(movement.parlor(), movement.key());
        if (holder.isPresent()) {
            Movement first = holder.get();
            return first.repeats(movement) ? new PostOutcome.Repeated(first) : new PostOutcome.KeyTaken(first);
        }
        return overdrawn(movement).orElseGet(() -> enter(movement));
    }

    @Override
    public Balance balance(Account account, Currency currency) {
        return histories.last(new Cell(account, currency)).map(Posting::after).orElse(Balance.ZERO);
    }

    @Override
    public List<Posting> history(Account account, Currency currency) {
        return histories.all(new Cell(account, currency));
    }

    @Override
    public List<Posting> page(Account account, Currency currency, long before, int most) {
        return history(account, currency).reversed().stream()
                .filter(posting -> posting.number() < before)
                .limit(most)
                .toList();
    }

    @Override
    public Map<Currency, Balance> balances(Account account) {
        Map<Currency, Balance> balances = new TreeMap<>();
        histories.forEachLast((cell, last) -> {
            if (cell.account().equals(account) && !last.after().isZero()) {
                balances.put(cell.currency(), last.after());
            }
        });
        return balances;
    }

    @Override
    public Balance flow(PlayerId player, Scope scope, Currency currency, Set<Reason> reasons, Instant since) {
        return purses(player, scope).stream()
                .flatMap(purse -> history(purse, currency).stream())
                .filter(posting -> !posting.at().isBefore(since))
                .filter(posting -> reasons.contains(posting.movement().reason()))
                .map(Posting::delta)
                .reduce(Balance.ZERO, Balance::plus, (a, b) -> a.plus(b.value()));
    }

    @Override
    public Optional<Movement> find(ParlorId parlor, String key) {
        return movements.find(new Key(parlor, key));
    }

    @Override
    public Balance total(Currency currency) {
        List<BigInteger> balances = new ArrayList<>();
        histories.forEachLast((cell, last) -> {
            if (cell.currency().equals(currency)) {
                balances.add(BigInteger.valueOf(last.after().value()));
            }
        });
        return new Balance(
                balances.stream().reduce(BigInteger.ZERO, BigInteger::add).longValueExact());
    }

    @Override
    public List<MoneyFlow> moneyFlows() {
        Map<Currency, Map<Reason, MoneyFlow>> flows = new TreeMap<>();
        histories.forEachLast((cell, last) -> {
            if (!(cell.account() instanceof Account.Purse || cell.account() instanceof Account.Pot)) {
                histories
                        .all(cell)
                        .forEach(posting -> flows.computeIfAbsent(
                                        cell.currency(), currency -> new EnumMap<>(Reason.class))
                                .merge(posting.movement().reason(), flow(cell, posting), MemoryLedger::sum));
            }
        });
        return flows.values().stream().flatMap(line -> line.values().stream()).toList();
    }

    private static MoneyFlow flow(Cell cell, Posting posting) {
        BigInteger delta = BigInteger.valueOf(posting.delta());
        return new MoneyFlow(
                cell.currency(),
                posting.movement().reason(),
                delta.negate().max(BigInteger.ZERO),
                delta.max(BigInteger.ZERO));
    }

    private static MoneyFlow sum(MoneyFlow a, MoneyFlow b) {
        return new MoneyFlow(
                a.currency(), a.reason(), a.given().add(b.given()), a.taken().add(b.taken()));
    }

    void rename(Renaming renaming) {
        movements
                .rows()
                .filter(movement -> !renaming.in(movement).equals(movement))
                .toList()
                .forEach(movement -> {
                    Movement renamed = renaming.in(movement);
                    movements.remove(new Key(movement.parlor(), movement.key()));
                    movements.put(new Key(renamed.parlor(), renamed.key()), renamed);
                });
        histories.rewrite(
                cell -> new Cell(renaming.in(cell.account()), cell.currency()),
                line -> new Posting(
                        line.number(), line.at(), renaming.in(line.movement()), line.delta(), line.after()));
    }

    private Set<Account> purses(PlayerId player, Scope scope) {
        return switch (scope) {
            case Scope.Here here -> Set.of(new Account.Purse(here.parlor(), player));
            case Scope.Everywhere everywhere -> {
                Set<Account> purses = new HashSet<>();
                histories.forEachLast((cell, last) -> {
                    if (cell.account() instanceof Account.Purse purse
                            && purse.player().equals(player)) {
                        purses.add(purse);
                    }
                });
                yield purses;
            }
        };
    }

    private Optional<PostOutcome> overdrawn(Movement movement) {
        for (Entry entry : movement.entries()) {
            Balance before = balance(entry.account(), movement.currency());
            Balance after = before.plus(entry.delta());
            if (after.value() < 0 && !entry.account().mayBeNegative()) {
                Amount needed = new Amount(Math.negateExact(entry.delta()));
                return Optional.of(new PostOutcome.Overdrawn(entry.account(), before, needed));
            }
        }
        return Optional.empty();
    }

    private PostOutcome enter(Movement movement) {
        movements.put(new Key(movement.parlor(), movement.key()), movement);
        Instant now = clock.instant();
        for (Entry entry : movement.entries()) {
            Cell cell = new Cell(entry.account(), movement.currency());
            Optional<Posting> last = histories.last(cell);
            long number = last.map(Posting::number).orElse(0L) + 1;
            Balance after = last.map(Posting::after).orElse(Balance.ZERO).plus(entry.delta());
            histories.append(cell, new Posting(number, now, movement, entry.delta(), after));
        }
        return new PostOutcome.Posted(movement);
    }
}
