package dev.parlor.core.privacy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Statements;
import dev.parlor.core.tournament.Tournament;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is known about a player, within one transaction. */
record Archive(PrivacyDesk.Storage storage, EconomyRules rules, Instant now) {
    private static final int PAGE = 500;

    Optional<PersonalData> about(ParlorId parlor, PlayerId player) {
        return storage.players().find(parlor, player).map(this::about);
    }

    private PersonalData about(Player player) {
        SeedOwner owner = new SeedOwner(player.parlor(), player.id());
        return new PersonalData(
                new Statements(storage).stats(player, rules.levels()),
                limits(new Scope.Here(player.parlor()), player.id()),
                limits(new Scope.Everywhere(), player.id()),
                history(new Account.Purse(player.parlor(), player.id())),
                storage.traces().tickets(player.parlor(), player.id()),
                seats(player),
                offers(player),
                storage.seedPairs().find(owner),
                draws(owner));
    }

    private List<Receipt> draws(SeedOwner owner) {
        List<Receipt> draws = new ArrayList<>();
        List<Receipt> page = storage.receipts().page(owner, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            draws.addAll(page);
            page = storage.receipts().page(owner, page.getLast().id().nonce(), PAGE);
        }
        return draws;
    }

    private SelfLimits limits(Scope scope, PlayerId player) {
        return storage.players().limits(scope, player).at(now);
    }

    private List<HistoryLine> history(Account.Purse purse) {
        return rules.currencies().codes().stream()
                .flatMap(currency -> history(purse, currency).stream())
                .toList();
    }

    private List<HistoryLine> history(Account.Purse purse, Currency currency) {
        List<HistoryLine> lines = new ArrayList<>();
        List<HistoryLine> page = new Statements(storage).history(purse, currency, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            lines.addAll(page);
            page = new Statements(storage)
                    .history(purse, currency, page.getLast().number(), PAGE);
        }
        return lines;
    }

    private List<SeatTaken> seats(Player player) {
        return storage.traces().tournaments(player.parlor(), player.id()).stream()
                .map(tournament -> new SeatTaken(tournament.id(), fighters(tournament, player.id())))
                .toList();
    }

    private List<Offer> offers(Player player) {
        return storage.offers().waiting(player.parlor(), player.id()).stream()
                .filter(offer -> offer.isOpen(now))
                .toList();
    }

    static List<FighterId> fighters(Tournament tournament, PlayerId owner) {
        return tournament.entries().all().stream()
                .filter(entry -> entry.owner().equals(Optional.of(owner)))
                .map(entry -> entry.fighter().id())
                .toList();
    }
}
