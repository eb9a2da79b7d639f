package dev.parlor.ai.guard;

/** What each community has a daily share of. */
public enum Share {
    /** Fights that are told. */
    NARRATION,
    /** Pictures of fights. */
    PICTURE,
    /** Pictures of cards. */
    CARD,
    /** Looks at pictures. */
    LOOK
}
