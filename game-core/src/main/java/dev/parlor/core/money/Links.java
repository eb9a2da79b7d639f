package dev.parlor.core.money;

/** Where a movement leads, seen from one purse. */
final class Links {
    private static final String POOL = "pool";
    private static final String MATCH = "#";
    private static final int FIELDS = 3;

    private Links() {}

    static Link of(Movement movement, Account.Purse purse) {
        return movement.entries().stream()
                .map(Entry::account)
                .filter(account -> !account.equals(purse))
                .findFirst()
                .map(Links::to)
                .orElseThrow();
    }

    private static Link to(Account account) {
        return switch (account) {
            case Account.Purse other -> new Link.Person(other.player());
            case Account.Pot pot -> to(pot.id());
            case Account.House house -> new Link.TheHouse();
            case Account.Mint mint -> new Link.TheHouse();
            case Account.Burn burn -> new Link.TheHouse();
        };
    }

    private static Link to(PotId pot) {
        String[] fields = pot.value().split(":", FIELDS);
        String name = fields.length > 1 ? fields[1] : "";
        return fields[0].equals(POOL) && name.startsWith(MATCH)
                ? new Link.Match(name.substring(MATCH.length()))
                : new Link.Game(fields[0], name);
    }
}
