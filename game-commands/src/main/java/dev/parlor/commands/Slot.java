package dev.parlor.commands;

import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import java.time.Instant;

/**
 * What stands for a placeholder of a message.
 *
 * @param name the placeholder, without its braces
 * @param text what stands for it
 */
public record Slot(String name, Text text) {
    /**
     * A piece of text.
     *
     * @param name the placeholder
     * @param span the piece
     * @return the slot
     */
    public static Slot of(String name, Span span) {
        return new Slot(name, Text.of(span));
    }

    /**
     * Words of the house.
     *
     * @param name the placeholder
     * @param words the words
     * @return the slot
     */
    public static Slot words(String name, String words) {
        return new Slot(name, Text.plain(words));
    }

    /**
     * Somebody else's words.
     *
     * @param name the placeholder
     * @param text any text
     * @return the slot
     */
    public static Slot quote(String name, String text) {
        return of(name, new Span.Quote(text));
    }

    /**
     * Money.
     *
     * @param name the placeholder
     * @param amount how much
     * @param currency of what
     * @return the slot
     */
    public static Slot money(String name, Amount amount, Currency currency) {
        return of(name, new Span.Money(amount.value(), currency));
    }

    /**
     * A number.
     *
     * @param name the placeholder
     * @param number the number
     * @return the slot
     */
    public static Slot number(String name, long number) {
        return of(name, new Span.Count(number));
    }

    /**
     * An instant.
     *
     * @param name the placeholder
     * @param at when
     * @return the slot
     */
    public static Slot due(String name, Instant at) {
        return of(name, new Span.Due(at));
    }

    /**
     * Somebody.
     *
     * @param name the placeholder
     * @param player who
     * @return the slot
     */
    public static Slot person(String name, PlayerId player) {
        return of(name, new Span.Person(player));
    }

    /**
     * A fighter in a corner, with the corner's sign.
     *
     * @param name the placeholder
     * @param corner where
     * @param fighter the fighter's name, any text
     * @return the slot
     */
    public static Slot fighter(String name, Corner corner, String fighter) {
        return new Slot(name, Text.of(new Span.Mark(corner), new Span.Plain(" "), new Span.Quote(fighter)));
    }

    /**
     * Something to type.
     *
     * @param name the placeholder
     * @param typed what to type
     * @return the slot
     */
    public static Slot code(String name, String typed) {
        return of(name, new Span.Code(typed));
    }
}
