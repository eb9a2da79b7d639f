package dev.parlor.commands;

/** Who is told of faults: the log of the operator. */
@FunctionalInterface
public interface Faults {
    /**
     * Tells of a fault.
     *
     * @param reference what the person was told to name
     * @param where what was being done, such as {@code /bet place}
     * @param fault what went wrong
     */
    void report(String reference, String where, RuntimeException fault);
}
