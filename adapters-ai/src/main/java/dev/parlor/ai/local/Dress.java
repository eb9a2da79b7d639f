package dev.parlor.ai.local;

/** What a body wears. */
enum Dress {
    /** Trunks and boots. */
    WRESTLER,
    /** A shirt with rolled sleeves and braces. */
    SHIRT,
    /** A long open coat. */
    COAT,
    /** A cloth about the hips, and a band across the chest. */
    SASH,
    /** Cloth from the shoulders to the ground. */
    ROBE,
    /** Plates of metal. */
    PLATE;

    boolean bareChest() {
        return this == WRESTLER || this == SASH;
    }

    boolean bareArms() {
        return this == WRESTLER || this == SASH || this == SHIRT;
    }
}
