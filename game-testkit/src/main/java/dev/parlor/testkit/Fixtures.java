package dev.parlor.testkit;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Reason;
import java.time.Instant;
import java.util.List;

/** A small community to test with. */
public final class Fixtures {
    /** The community. */
    public static final ParlorId PARLOR = new ParlorId("testkit");

    /** What is staked there. */
    public static final Currency CHIPS = new Currency("chips");

    /** One of two fighters. */
    public static final Pick RED = new Pick("red");

    /** The other one. */
    public static final Pick BLUE = new Pick("blue");

    /** An instant to start from. */
    public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Fixtures() {}

    /**
     * A player.
     *
     * @param name the player's id
     * @return the player
     */
    public static PlayerId player(String name) {
        return new PlayerId(name);
    }

    /**
     * A player's purse.
     *
     * @param name the player's id
     * @return the purse
     */
    public static Account.Purse purse(String name) {
        return new Account.Purse(PARLOR, player(name));
    }

    /**
     * Terms of a pool on red against blue with 5 % takeout.
     *
     * @return the terms
     */
    public static Terms terms() {
        return Terms.of(PARLOR, CHIPS, List.of(RED, BLUE), PoolRules.of(new Takeout(500)));
    }

    /**
     * New chips for a player.
     *
     * @param key the movement's key
     * @param name the player's id
     * @param amount how many
     * @return the movement out of the mint
     */
    public static Movement grant(String key, String name, long amount) {
        return movement(key, Reason.GRANT, new Account.Mint(PARLOR), purse(name), amount);
    }

    /**
     * A gift between players.
     *
     * @param key the movement's key
     * @param from the giver's id
     * @param to the receiver's id
     * @param amount how many chips
     * @return the movement
     */
    public static Movement gift(String key, String from, String to, long amount) {
        return movement(key, Reason.GIFT, purse(from), purse(to), amount);
    }

    /**
     * A movement of chips by the engine.
     *
     * @param key the movement's key
     * @param reason why they move
     * @param from where they go out
     * @param to where they come in
     * @param amount how many
     * @return the movement
     */
    public static Movement movement(String key, Reason reason, Account from, Account to, long amount) {
        return movement(key, CHIPS, reason, from, to, amount);
    }

    /**
     * A movement by the engine.
     *
     * @param key the movement's key
     * @param currency what moves
     * @param reason why
     * @param from where it goes out
     * @param to where it comes in
     * @param amount how much
     * @return the movement
     */
    public static Movement movement(
            String key, Currency currency, Reason reason, Account from, Account to, long amount) {
        return Movement.between(key, currency, reason, new Actor.Engine(), from, to, Amount.of(amount));
    }
}
