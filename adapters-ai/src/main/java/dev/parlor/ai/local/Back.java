package dev.parlor.ai.local;

/** What hangs or grows on a back. */
enum Back {
    NOTHING,
    CAPE,
    BAT_WINGS,
    MOTH_WINGS,
    TAIL
}
