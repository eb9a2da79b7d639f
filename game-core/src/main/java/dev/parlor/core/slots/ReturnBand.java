package dev.parlor.core.slots;

import dev.parlor.core.chance.Fraction;

/**
 * The returns to player that a community allows its machines.
 *
 * @param least the least allowed return, 0 or more
 * @param most the greatest allowed return, at least {@code least} and below 1, so that the house is never the loser
 */
public record ReturnBand(Fraction least, Fraction most) {
    /** The built-in band: 92 % to 95 %. */
    public static final ReturnBand HOUSE = new ReturnBand(Fraction.of(92, 100), Fraction.of(95, 100));

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the bounds are not 0 ≤ least ≤ most &lt; 1
     */
    public ReturnBand {
        if (Fraction.ZERO.compareTo(least) > 0 || least.compareTo(most) > 0 || most.compareTo(Fraction.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "A band of returns must have 0 <= least <= most < 1, but is " + least + " to " + most);
        }
    }

    /**
     * Judges a machine.
     *
     * @param machine the machine to be put up
     * @return allowed if its return lies within the band, bounds included; both ways with its returns
     */
    public MachineVerdict verdict(Machine machine) {
        Returns returns = machine.returns();
        Fraction rtp = returns.rtp();
        return rtp.compareTo(least) >= 0 && rtp.compareTo(most) <= 0
                ? new MachineVerdict.Allowed(returns)
                : new MachineVerdict.OutsideBand(returns, this);
    }
}
