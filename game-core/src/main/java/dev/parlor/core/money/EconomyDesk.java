package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The bank's front door: every method is one transaction. */
public final class EconomyDesk {
    private final Transactions<? extends Storage> transactions;
    private final Supplier<EconomyRules> rules;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The books.
         *
         * @return the ledger of this transaction
         */
        Ledger ledger();

        /**
         * The players and their limits.
         *
         * @return the repository of this transaction
         */
        Players players();

        /**
         * Gifts that wait.
         *
         * @return the repository of this transaction
         */
        Offers offers();

        /**
         * What administrators wrote.
         *
         * @return the repository of this transaction
         */
        Notes notes();
    }

    /**
     * A desk on some storage, with the rules of a house that sets nothing else.
     *
     * @param transactions runs the desk's work
     * @param clock tells what is due
     */
    public EconomyDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this(transactions, EconomyRules.standard(), clock);
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param rules all numbers
     * @param clock tells what is due
     */
    public EconomyDesk(Transactions<? extends Storage> transactions, EconomyRules rules, InstantSource clock) {
        this(transactions, () -> rules, clock);
    }

    /**
     * A desk whose rules may be changed while it is open. Whatever it does goes by the rules of one instant.
     *
     * @param transactions runs the desk's work
     * @param rules all numbers, as they are when something is done
     * @param clock tells what is due
     */
    public EconomyDesk(
            Transactions<? extends Storage> transactions, Supplier<EconomyRules> rules, InstantSource clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Shows the numbers that the desk goes by.
     *
     * @return the rules
     */
    public EconomyRules rules() {
        return rules.get();
    }

    /**
     * Registers a player and welcomes a person who is new here.
     *
     * @param wish who, and which house rules are accepted
     * @return the player, or why not
     */
    public RegisterOutcome start(Register wish) {
        return transactions.write(storage -> new Registry(storage, rules(), clock.instant()).start(wish));
    }

    /**
     * Gives a player another name.
     *
     * @param parlor the community
     * @param player whose
     * @param name what others will read
     * @return the player, or why not
     */
    public RenameOutcome rename(ParlorId parlor, PlayerId player, PlayerName name) {
        return transactions.write(storage -> storage.players()
                .find(parlor, player)
                .<RenameOutcome>map(known -> {
                    Player renamed = known.called(name);
                    storage.players().keep(renamed);
                    return new RenameOutcome.Renamed(renamed);
                })
                .orElseGet(RenameOutcome.NotRegistered::new));
    }

    /**
     * Shows a player.
     *
     * @param parlor the community
     * @param player who is looked for
     * @return the player, if registered there
     */
    public Optional<Player> player(ParlorId parlor, PlayerId player) {
        return transactions.read(storage -> storage.players().find(parlor, player));
    }

    /**
     * Claims what every day gives.
     *
     * @param parlor the community
     * @param player who claims
     * @return what was paid, or why not
     */
    public DailyOutcome daily(ParlorId parlor, PlayerId player) {
        return transactions.write(storage -> storage.players()
                .find(parlor, player)
                .map(found -> new DailyCounter(storage, rules(), clock.instant()).claim(found))
                .orElseGet(DailyOutcome.NotRegistered::new));
    }

    /**
     * Gives another player money, or offers it if it is much.
     *
     * @param wish who gives whom how much
     * @return the giver's balance, or why nothing moved
     */
    public GiveOutcome give(Give wish) {
        return transactions.write(storage -> gifts(storage).give(wish));
    }

    /**
     * Accepts an offered gift.
     *
     * @param gift its name
     * @param by who accepts it
     * @return the receiver's balance, or why nothing moved
     */
    public AcceptOutcome accept(GiftId gift, PlayerId by) {
        return transactions.write(storage -> storage.offers()
                .find(gift)
                .map(offer -> gifts(storage).accept(offer, by))
                .orElseGet(() -> new AcceptOutcome.NoSuchOffer(gift)));
    }

    /**
     * Ends an offer: its receiver declines it, its giver takes it back.
     *
     * @param gift its name
     * @param by who ends it
     * @return the offer at its end, or why not
     */
    public DeclineOutcome decline(GiftId gift, PlayerId by) {
        return transactions.write(storage -> storage.offers()
                .find(gift)
                .map(offer -> gifts(storage).decline(offer, by))
                .orElseGet(() -> new DeclineOutcome.NoSuchOffer(gift)));
    }

    /**
     * Shows the offers that a player made or got and that can be answered.
     *
     * @param parlor the community
     * @param player giver or receiver
     * @return the oldest first
     */
    public List<Offer> offers(ParlorId parlor, PlayerId player) {
        return transactions.read(storage -> storage.offers().waiting(parlor, player).stream()
                .filter(offer -> offer.isOpen(clock.instant()))
                .toList());
    }

    /**
     * Gives a player newly minted money by the house's own doing.
     *
     * @param grant who gets how much
     * @return the purse's balance, or why not
     * @throws IllegalArgumentException if the actor is a person, whose grant is a {@link Decree}
     */
    public GrantOutcome grant(Grant grant) {
        if (grant.actor() instanceof Actor.Player) {
            throw new IllegalArgumentException("A person grants by a decree with a written reason: " + grant.key());
        }
        return transactions.write(storage -> new Treasury(storage).grant(grant));
    }

    /**
     * Gives a player newly minted money on an administrator's wish.
     *
     * @param decree who gets how much, and why
     * @return the purse's balance, or why not
     */
    public GrantOutcome grant(Decree decree) {
        return transactions.write(storage -> new Treasury(storage).grant(decree, clock.instant()));
    }

    /**
     * Takes money from a player for good on an administrator's wish.
     *
     * @param decree who loses how much, and why
     * @return the purse's balance, or why not
     */
    public ConfiscateOutcome confiscate(Decree decree) {
        return transactions.write(storage -> new Treasury(storage).confiscate(decree, clock.instant()));
    }

    /**
     * Shows what administrators did.
     *
     * @param parlor whose books
     * @param most how many lines at most, 1 or more
     * @return the newest first
     */
    public List<AuditLine> audit(ParlorId parlor, int most) {
        return transactions.read(storage -> new Statements(storage).audit(parlor, most));
    }

    /**
     * Limits what a person may do.
     *
     * @param wish what the person forbids himself
     * @return the limits, or why not
     */
    public LimitOutcome limit(SetLimit wish) {
        return transactions.write(storage -> new LimitCounter(storage.players(), rules(), clock.instant()).set(wish));
    }

    /**
     * Shows the limits that a person set.
     *
     * @param scope how far they reach
     * @param player the person
     * @return what holds at present, and what waits
     */
    public SelfLimits limits(Scope scope, PlayerId player) {
        return transactions.read(
                storage -> storage.players().limits(scope, player).at(clock.instant()));
    }

    /**
     * Shows what an account holds.
     *
     * @param account any account
     * @param currency what to count
     * @return its balance
     */
    public Balance balance(Account account, Currency currency) {
        return transactions.read(storage -> storage.ledger().balance(account, currency));
    }

    /**
     * Shows what a player owns.
     *
     * @param parlor whose books
     * @param player whose purse
     * @param currency what to count
     * @return the purse's balance
     */
    public Balance balance(ParlorId parlor, PlayerId player, Currency currency) {
        return balance(new Account.Purse(parlor, player), currency);
    }

    /**
     * Shows all that a player owns.
     *
     * @param parlor whose books
     * @param player whose purse
     * @return the balance in every currency of the house, in the order in which they are shown
     */
    public SequencedMap<Currency, Balance> balances(ParlorId parlor, PlayerId player) {
        Account.Purse purse = new Account.Purse(parlor, player);
        Function<Storage, SequencedMap<Currency, Balance>> work = storage -> {
            SequencedMap<Currency, Balance> balances = new LinkedHashMap<>();
            rules().currencies()
                    .codes()
                    .forEach(code -> balances.put(code, storage.ledger().balance(purse, code)));
            return balances;
        };
        return transactions.read(work);
    }

    /**
     * Shows what happened to an account.
     *
     * @param account any account
     * @param currency what to count
     * @return its lines, oldest first
     */
    public List<Posting> history(Account account, Currency currency) {
        return transactions.read(storage -> storage.ledger().history(account, currency));
    }

    /**
     * Shows one page of a player's history.
     *
     * @param purse whose purse
     * @param currency what to count
     * @param before only lines with a smaller number; {@link Long#MAX_VALUE} for the first page
     * @param most how many lines at most, 1 or more
     * @return the lines, newest first
     */
    public List<HistoryLine> history(Account.Purse purse, Currency currency, long before, int most) {
        return transactions.read(storage -> new Statements(storage).history(purse, currency, before, most));
    }

    /**
     * Shows a leaderboard.
     *
     * @param parlor the community
     * @param ranking what is counted
     * @param most how many lines at most, 1 or more
     * @param viewer whose own line is shown as well
     * @return the board
     */
    public Leaderboard leaderboard(ParlorId parlor, Ranking ranking, int most, PlayerId viewer) {
        return transactions.read(storage -> new Leaderboard(
                storage.players().top(parlor, ranking, most),
                storage.players().standing(parlor, ranking, viewer),
                storage.players().count(parlor)));
    }

    /**
     * Shows what a player is and has achieved.
     *
     * @param parlor the community
     * @param player who is looked for
     * @return the numbers, if the player is registered there
     */
    public Optional<Stats> stats(ParlorId parlor, PlayerId player) {
        Function<Storage, Optional<Stats>> work = storage -> storage.players()
                .find(parlor, player)
                .map(found -> new Statements(storage).stats(found, rules().levels()));
        return transactions.read(work);
    }

    /**
     * Shows the conservation figure.
     *
     * @param currency what to count
     * @return zero, or the books are broken
     */
    public Balance total(Currency currency) {
        return transactions.read(storage -> storage.ledger().total(currency));
    }

    private GiftCounter gifts(Storage storage) {
        return new GiftCounter(storage, rules(), clock.instant());
    }
}
