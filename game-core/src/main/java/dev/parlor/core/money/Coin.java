package dev.parlor.core.money;

import dev.parlor.core.CleanText;
import java.util.Set;

/**
 * A currency as people see it. There are no decimals: the smallest unit is 1.
 *
 * @param currency the code in the books
 * @param name what it is called, 1 to 32 visible characters
 * @param sign what stands beside an amount, such as an emoji, 1 to 8 visible characters
 * @param uses what may be done with it
 */
public record Coin(Currency currency, String name, String sign, Set<Use> uses) {
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_SIGN = 8;

    /** What may be done with a currency. */
    public enum Use {
        /** Games take it as stake or fee. */
        STAKE,
        /** Players may give it to each other. */
        GIVE
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if name or sign is empty, too long, or has characters that nobody can see
     */
    public Coin {
        checkText("The name", currency, name, LONGEST_NAME);
        checkText("The sign", currency, sign, LONGEST_SIGN);
        uses = Set.copyOf(uses);
    }

    /**
     * Tells whether something may be done with the currency.
     *
     * @param use what would be done
     * @return whether it may
     */
    public boolean allows(Use use) {
        return uses.contains(use);
    }

    private static void checkText(String what, Currency currency, String text, int longest) {
        if (!CleanText.isClean(text, longest)) {
            throw new IllegalArgumentException(
                    what + " of " + currency + " must be 1 to " + longest + " visible characters on one line");
        }
    }
}
