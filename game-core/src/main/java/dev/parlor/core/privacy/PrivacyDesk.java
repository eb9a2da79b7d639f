package dev.parlor.core.privacy;

import dev.parlor.core.Identifiers;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.tournament.TournamentDesk;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where players ask what the house knows about them, and to be forgotten: every method is one transaction. */
public final class PrivacyDesk {
    private static final int PSEUDONYM = 24;

    private final Transactions<? extends Storage> transactions;
    private final Supplier<EconomyRules> rules;
    private final Identifiers names;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage
            extends EconomyDesk.Storage, TournamentDesk.Storage, FairnessDesk.Storage, InteractionDesk.Storage {
        /**
         * Where players are named.
         *
         * @return the repository of this transaction
         */
        Traces traces();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param rules the numbers of the economy
     * @param names where pseudonyms come from
     * @param clock tells what is open
     */
    public PrivacyDesk(
            Transactions<? extends Storage> transactions, EconomyRules rules, Identifiers names, InstantSource clock) {
        this(transactions, () -> rules, names, clock);
    }

    /**
     * A desk for an economy whose rules may be changed while it is open.
     *
     * @param transactions runs the desk's work
     * @param rules the numbers of the economy, as they are when something is asked
     * @param names where pseudonyms come from
     * @param clock tells what is open
     */
    public PrivacyDesk(
            Transactions<? extends Storage> transactions,
            Supplier<EconomyRules> rules,
            Identifiers names,
            InstantSource clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Hands out all that a community knows about a player.
     *
     * @param parlor the community
     * @param player who asks
     * @return the data, if the player is registered there
     */
    public Optional<PersonalData> export(ParlorId parlor, PlayerId player) {
        Function<Storage, Optional<PersonalData>> work =
                storage -> new Archive(storage, rules.get(), clock.instant()).about(parlor, player);
        return transactions.read(work);
    }

    /**
     * Forgets a player: open bets go back, seats in tournaments that have not begun are left, offers end, what was
     * answered is forgotten, what is left in the purse goes for good, and a pseudonym stands wherever books and results must name somebody. What remains is a
     * keyed hash, so that coming back resets neither limits nor welcome.
     *
     * @param parlor the community
     * @param player who asks
     * @return the pseudonym, or why not yet
     */
    public EraseOutcome erase(ParlorId parlor, PlayerId player) {
        PlayerId pseudonym =
                new PlayerId("erased-" + Sha256.of(names.next()).hex().substring(0, PSEUDONYM));
        return transactions.write(storage -> storage.players()
                .find(parlor, player)
                .<EraseOutcome>map(found ->
                        new Erasure(storage, clock.instant(), new Renaming(parlor, player, pseudonym)).decide())
                .orElseGet(EraseOutcome.NotRegistered::new));
    }
}
