package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.PotId;
import java.util.stream.Stream;

/** The accounts of one pool: a pot for each pick, one for what is carried in, and the till that pays. */
record Pots(PoolId pool, Terms terms) {
    static Pots of(Pool pool) {
        return new Pots(pool.id(), pool.terms());
    }

    Account.Pot of(Pick pick) {
        return pot("pick:" + pick);
    }

    Account.Pot carried() {
        return pot("carried");
    }

    Account.Pot till() {
        return pot("till");
    }

    /** All but the till. */
    Stream<Account.Pot> sources() {
        return Stream.concat(terms.picks().stream().map(this::of), Stream.of(carried()));
    }

    Account.House house() {
        return new Account.House(terms.parlor());
    }

    Account.Purse purse(PlayerId player) {
        return new Account.Purse(terms.parlor(), player);
    }

    private Account.Pot pot(String part) {
        return new Account.Pot(terms.parlor(), new PotId("pool:" + pool + ":" + part));
    }
}
