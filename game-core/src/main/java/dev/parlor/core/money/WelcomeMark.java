package dev.parlor.core.money;

/** Whether a person is welcomed for the first time. */
public enum WelcomeMark {
    /** Nobody had welcomed this person here. */
    FIRST,
    /** The person was welcomed before, perhaps under a registration that was erased. */
    AGAIN
}
