package dev.parlor.bot.settings;

import dev.parlor.commands.office.Effect;
import java.util.List;
import java.util.Set;

/** From when on a setting counts that is changed while the house is open. */
final class Effects {
    private static final Set<Key<?>> AT_ONCE = Set.of(
            Keys.CONTENT,
            Keys.HOUSE_RULES,
            Keys.DAILY_COOLDOWN,
            Keys.STREAK_WINDOW,
            Keys.GIFT_PATIENCE,
            Keys.LEVEL_STEP);

    private static final Set<Key<?>> NEW_TOURNAMENTS = Set.of(
            Keys.SIZE,
            Keys.SIGN_UP,
            Keys.BETTING_WINDOW,
            Keys.PAUSE,
            Keys.SCENE,
            Keys.ENTRY_FEE,
            Keys.PRIZES,
            Keys.ADDED,
            Keys.THIRD_PLACE,
            Keys.TAKEOUT,
            Keys.MINIMUM_STAKE,
            Keys.TABLE_SIGN_UP,
            Keys.TABLE_FREE,
            Keys.CURTAIN);

    private Effects() {}

    static Effect of(Key<?> key) {
        if (AT_ONCE.contains(key)) {
            return Effect.AT_ONCE;
        }
        return NEW_TOURNAMENTS.contains(key) ? Effect.NEW_TOURNAMENTS : Effect.RESTART;
    }

    /** The names of the settings with an effect, in the order of the table. */
    static List<String> names(Effect effect) {
        return Keys.ALL.stream()
                .filter(key -> of(key) == effect)
                .<String>map(Key::name)
                .toList();
    }
}
