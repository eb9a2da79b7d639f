package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who may play here, within one transaction. */
record Registry(EconomyDesk.Storage storage, EconomyRules rules, Instant now) {
    RegisterOutcome start(Register wish) {
        if (wish.accepted() != rules.houseRules()) {
            return new RegisterOutcome.MustAccept(rules.houseRules());
        }
        return storage.players()
                .find(wish.parlor(), wish.player())
                .map(known -> renew(known, wish))
                .orElseGet(() -> welcome(wish));
    }

    private RegisterOutcome renew(Player known, Register wish) {
        Player renewed = known.accepting(wish.accepted(), wish.name());
        if (!renewed.equals(known)) {
            storage.players().keep(renewed);
        }
        return new RegisterOutcome.AlreadyHere(renewed);
    }

    private RegisterOutcome welcome(Register wish) {
        return switch (storage.players().welcome(wish.parlor(), wish.player())) {
            case FIRST -> new RegisterOutcome.Started(enter(wish, Optional.empty()), gifts(wish));
            case AGAIN -> new RegisterOutcome.Started(enter(wish, Optional.of(new Daily(0, now, now))), Map.of());
        };
    }

    /** Somebody who was erased waits for the daily claim as if one had just been made, so that erasing gains none. */
    private Player enter(Register wish, Optional<Daily> daily) {
        Player player = new Player(wish.parlor(), wish.player(), wish.name(), now, wish.accepted(), daily);
        storage.players().keep(player);
        return player;
    }

    private Map<Currency, Amount> gifts(Register wish) {
        Map<Currency, Amount> gifts = new TreeMap<>(rules.welcome());
        gifts.forEach((currency, amount) -> give(wish.parlor(), wish.player(), currency, amount));
        return gifts;
    }

    private void give(ParlorId parlor, PlayerId player, Currency currency, Amount amount) {
        new Faucet(storage.ledger())
                .pay("welcome:" + player + ":" + currency, Reason.WELCOME, parlor, player, currency, amount);
    }
}
