package dev.parlor.core.money;

import java.util.Optional;

/**
 * How much somebody wishes, as typed into an amount field.
 *
 * <p>The grammar, in ASCII and without blanks: {@code [1-9][0-9]*[km]?} is a number, with {@code k} for thousands and
 * {@code m} for millions; {@code 1%} to {@code 100%} is a share of what there is, rounded down; {@code all} is all of it.
 * Everything else is refused, capitals among it.
 */
public sealed interface Wish {
    /**
     * So many.
     *
     * @param amount 1 or more
     */
    record Exactly(Amount amount) implements Wish {}

    /**
     * A share of what there is.
     *
     * @param percent 1 to 100
     */
    record Share(int percent) implements Wish {}

    /** All there is. */
    record All() implements Wish {}

    /**
     * No amount.
     *
     * @param why what is wrong with it
     * @param example what could be typed instead
     */
    record Unreadable(Trouble why, String example) implements Wish {}

    /** What is wrong with a text that should be an amount. */
    enum Trouble {
        /** There is no text. */
        EMPTY("500"),
        /** It begins with a zero or is one. */
        ZERO("1"),
        /** It begins with a sign; amounts have none. */
        SIGNED("500"),
        /** It has a blank in it. */
        BLANK("5k"),
        /** It is a number above 2<sup>63</sup>−1. */
        TOO_LARGE("1m"),
        /** It is a share that is not 1 % to 100 %. */
        NO_SUCH_SHARE("50%"),
        /** It is anything else. */
        UNKNOWN("500, 1k, 50% or all");

        private final String example;

        Trouble(String example) {
            this.example = example;
        }

        Unreadable unreadable() {
            return new Unreadable(this, example);
        }
    }

    /**
     * Reads an amount field.
     *
     * @param text what was typed, any text
     * @return what it means
     */
    static Wish parse(String text) {
        return WishReader.read(text);
    }

    /**
     * What the wish comes to.
     *
     * @param available what there is
     * @return how much that is, 1 or more and perhaps more than there is; empty if it comes to nothing, or if it could not
     *     be read
     */
    default Optional<Amount> of(Balance available) {
        long held = Math.max(0, available.value());
        Amount amount = switch (this) {
            case Exactly exactly -> exactly.amount();
            case Share share -> Amount.of(MulDiv.floor(held, share.percent(), 100));
            case All all -> Amount.of(held);
            case Unreadable unreadable -> Amount.ZERO;
        };
        return Optional.of(amount).filter(some -> !some.isZero());
    }
}
