package dev.parlor.core.money;

import java.util.regex.Pattern;

/**
 * What is counted: chips, gems, spins or claim points. Different currencies never mix in one movement.
 *
 * @param code 1 to 32 characters: a lowercase letter, then lowercase letters, digits, {@code _} or {@code -}
 */
public record Currency(String code) implements Comparable<Currency> {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is empty, too long or has another character
     */
    public Currency {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A currency code must be 1 to 32 characters, a lowercase letter first,"
                    + " then lowercase letters, digits, '_' and '-', but is '" + code + "'");
        }
    }

    @Override
    public int compareTo(Currency other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
