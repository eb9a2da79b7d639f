package dev.parlor.core.show;

import dev.parlor.core.fighter.Corner;
import java.util.EnumMap;
import java.util.Map;

/**
 * What stands for the tokens of a line.
 *
 * @param values the texts
 */
record Cast(Map<Token, String> values) {
    Cast {
        values = Map.copyOf(values);
    }

    /** The two corners. */
    static Cast of(Billing billing) {
        return new Cast(Map.of(Token.FIRST, billing.name(Corner.A), Token.SECOND, billing.name(Corner.B)));
    }

    Cast with(Token token, String text) {
        Map<Token, String> more = new EnumMap<>(Token.class);
        more.putAll(values);
        more.put(token, text);
        return new Cast(more);
    }

    String text(Token token) {
        return values.getOrDefault(token, "");
    }
}
