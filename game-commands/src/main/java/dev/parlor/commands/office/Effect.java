package dev.parlor.commands.office;

import java.util.Locale;

/** From when on a changed setting counts. */
public enum Effect {
    /** At once, for everybody. */
    AT_ONCE,
    /** For tournaments that are announced from then on; those that are on keep the rules that they were announced with. */
    NEW_TOURNAMENTS,
    /** After a restart; until then what was set before is in force. */
    RESTART;

    /** The effect as a key of the bundle. */
    String key() {
        return "reload." + name().toLowerCase(Locale.ROOT);
    }
}
