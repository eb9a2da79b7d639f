package dev.parlor.core.slots;

import dev.parlor.core.chance.Fraction;

/** Whether a spin economy lasts. */
public sealed interface SpinVerdict {
    /**
     * What a spin returns.
     *
     * @return in spins
     */
    Fraction returned();

    /**
     * Every player's spins run out without a supply from outside.
     *
     * @param returned what a spin returns, below 1
     */
    record Sustainable(Fraction returned) implements SpinVerdict {}

    /**
     * Burning and winning feed themselves; such settings are refused.
     *
     * @param returned what a spin returns, 1 or more
     */
    record Runaway(Fraction returned) implements SpinVerdict {}
}
