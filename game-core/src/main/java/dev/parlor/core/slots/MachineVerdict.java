package dev.parlor.core.slots;

/** Whether a machine may be put up. */
public sealed interface MachineVerdict {
    /**
     * What the machine returns.
     *
     * @return the exact returns
     */
    Returns returns();

    /**
     * Its return to player lies within the band.
     *
     * @param returns what it returns
     */
    record Allowed(Returns returns) implements MachineVerdict {}

    /**
     * It returns too little or too much; such settings are refused.
     *
     * @param returns what it returns
     * @param band what would be allowed
     */
    record OutsideBand(Returns returns, ReturnBand band) implements MachineVerdict {}
}
