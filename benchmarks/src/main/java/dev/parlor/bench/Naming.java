package dev.parlor.bench;

/** How records name their bettors. */
public enum Naming {
    /** By one object for each bettor, as a storage in memory does. */
    SHARED,
    /** By an object of its own in every record, as rows that were read from a database do. */
    OWN
}
