package dev.parlor.commands;

import dev.parlor.core.CleanText;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import java.time.Instant;

/** A piece of text that every chat shows in its own way. */
public sealed interface Span {
    /**
     * Words of the house.
     *
     * @param text may hold line breaks, and nothing that a chat could take for markup
     */
    record Plain(String text) implements Span {}

    /**
     * Words of somebody else, such as a fighter's name: one line, cleaned, never markup or a mention.
     *
     * @param text at most {@link #LONGEST} characters
     */
    record Quote(String text) implements Span {
        /** The most characters of a quotation. */
        public static final int LONGEST = 200;

        /** Takes out what is not visible and cuts what is too long. */
        public Quote {
            text = CleanText.of(text, LONGEST);
        }
    }

    /**
     * The narrator's words, set apart from those of the house: one line, cleaned.
     *
     * @param text at most {@link #LONGEST} characters
     */
    record Story(String text) implements Span {
        /** The most characters of a line of narration. */
        public static final int LONGEST = 600;

        /** Takes out what is not visible and cuts what is too long. */
        public Story {
            text = CleanText.of(text, LONGEST);
        }
    }

    /**
     * An amount of money.
     *
     * @param amount how much
     * @param currency of what
     */
    record Money(long amount, Currency currency) implements Span {}

    /**
     * A gain or a loss, shown with its sign.
     *
     * @param amount how much, negative for a loss
     * @param currency of what
     */
    record Change(long amount, Currency currency) implements Span {}

    /**
     * A number that is no money.
     *
     * @param number any number
     */
    record Count(long number) implements Span {}

    /**
     * A chance or a share.
     *
     * @param ppm parts per million
     */
    record Chance(long ppm) implements Span {}

    /**
     * An instant, shown both as the time until or since then and as a date with a time.
     *
     * @param at when
     */
    record Due(Instant at) implements Span {}

    /**
     * Somebody of the community.
     *
     * @param player who
     */
    record Person(PlayerId player) implements Span {}

    /**
     * A place of the chat.
     *
     * @param channel which
     * @param name what people call it, any text
     */
    record Spot(ChannelId channel, String name) implements Span {}

    /**
     * The sign of a corner.
     *
     * @param corner which
     */
    record Mark(Corner corner) implements Span {}

    /**
     * Something to type or to copy; printable ASCII.
     *
     * @param text such as {@code /bet place fighter:A amount:100}
     */
    record Code(String text) implements Span {}

    /**
     * A hash, which may be shown shortened where there is a way to the whole.
     *
     * @param hex all of it
     */
    record Digest(String hex) implements Span {}
}
