package dev.parlor.ai.painter;

/** How a scene is put into words, from the most daring to what nobody can decline. */
public enum Boldness {
    /** As a comic shows a fight. */
    EDGY,
    /** With words that tell a strict provider what is not wanted. */
    SAFE,
    /** As a contest in which nobody is hurt. */
    MILD,
    /** The place alone. */
    EMPTY
}
