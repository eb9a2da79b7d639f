package dev.parlor.jooq;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.PotId;

/** One account in one currency: a row of the table of accounts. */
record Cell(Account account, Currency currency) implements Comparable<Cell> {
    static final String PURSE = "purse";
    private static final String POT = "pot";
    private static final String HOUSE = "house";
    private static final String MINT = "mint";
    private static final String BURN = "burn";

    static Cell of(String parlor, String currency, String kind, String name) {
        return new Cell(account(new ParlorId(parlor), kind, name), new Currency(currency));
    }

    static Account account(ParlorId parlor, String kind, String name) {
        return switch (kind) {
            case PURSE -> new Account.Purse(parlor, new PlayerId(name));
            case POT -> new Account.Pot(parlor, new PotId(name));
            case HOUSE -> new Account.House(parlor);
            case MINT -> new Account.Mint(parlor);
            case BURN -> new Account.Burn(parlor);
            default -> throw new IllegalStateException("There is no kind of account named '" + kind + "'");
        };
    }

    boolean isPurse() {
        return account instanceof Account.Purse;
    }

    String kind() {
        return kind(account);
    }

    String name() {
        return name(account);
    }

    static String kind(Account account) {
        return switch (account) {
            case Account.Purse purse -> PURSE;
            case Account.Pot pot -> POT;
            case Account.House house -> HOUSE;
            case Account.Mint mint -> MINT;
            case Account.Burn burn -> BURN;
        };
    }

    static String name(Account account) {
        return switch (account) {
            case Account.Purse purse -> purse.player().value();
            case Account.Pot pot -> pot.id().value();
            case Account.House house -> "";
            case Account.Mint mint -> "";
            case Account.Burn burn -> "";
        };
    }

    @Override
    public int compareTo(Cell other) {
        int byParlor = account.parlor().compareTo(other.account.parlor());
        int byCurrency = byParlor != 0 ? byParlor : currency.compareTo(other.currency);
        int byKind = byCurrency != 0 ? byCurrency : kind().compareTo(other.kind());
        return byKind != 0 ? byKind : name().compareTo(other.name());
    }
}
