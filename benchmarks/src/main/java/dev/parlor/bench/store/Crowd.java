package dev.parlor.bench.store;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Reason;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.JooqStorage;
import dev.parlor.jooq.JooqTransactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A community with many registered players, each with a welcome that lasts. */
final class Crowd {
    static final ParlorId PARLOR = new ParlorId("110000000000000001");
    static final Currency CHIPS = new Currency("chips");

    private static final int AT_ONCE = 2_000;
    private static final long FIRST_NAME = 180_000_000_000_000_000L;
    private static final long BETWEEN_NAMES = 4_194_319;
    private static final Amount WELCOME = new Amount(10_000_000);
    private static final SeedSource NOTHING_DRAWN = subject -> {
        throw new IllegalStateException("Nothing draws " + subject + " here");
    };

    private Crowd() {}

    static JooqTransactions transactions(Database database) {
        return database.transactions(NOTHING_DRAWN, new MarkKey("the key of the benchmarks"));
    }

    /** A player's name, such as a chat platform gives it. */
    static PlayerId player(int number) {
        return new PlayerId(Long.toString(FIRST_NAME + number * BETWEEN_NAMES));
    }

    /** Registers and welcomes players, many in a transaction. */
    static void register(JooqTransactions transactions, int players) {
        for (int first = 0; first < players; first += AT_ONCE) {
            List<PlayerId> some = IntStream.range(first, Math.min(first + AT_ONCE, players))
                    .mapToObj(Crowd::player)
                    .toList();
            transactions.write(storage -> register(storage, some));
        }
    }

    private static int register(JooqStorage storage, List<PlayerId> players) {
        players.forEach(player -> storage.players().keep(registered(player)));
        return storage.ledger()
                .postAll(players.stream().map(Crowd::welcome).toList())
                .size();
    }

    private static Player registered(PlayerId player) {
        return new Player(PARLOR, player, PlayerName.of("Player " + player), Instant.EPOCH, 1, Optional.empty());
    }

    private static Movement welcome(PlayerId player) {
        return Movement.between(
                "welcome:" + player,
                CHIPS,
                Reason.WELCOME,
                new Actor.Engine(),
                new Account.Mint(PARLOR),
                new Account.Purse(PARLOR, player),
                WELCOME);
    }
}
