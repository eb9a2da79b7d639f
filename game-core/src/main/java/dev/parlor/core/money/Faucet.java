package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/** New money for players by the house's own rules, within one transaction. */
record Faucet(Ledger ledger) {
    void pay(String key, Reason reason, ParlorId parlor, PlayerId player, Currency currency, Amount amount) {
        Account mint = new Account.Mint(parlor);
        Account purse = new Account.Purse(parlor, player);
        Movement movement = Movement.between(key, currency, reason, new Actor.Player(player), mint, purse, amount);
        if (!(ledger.post(movement) instanceof PostOutcome.Posted)) {
            throw new IllegalStateException("The ledger refuses " + key);
        }
    }
}
