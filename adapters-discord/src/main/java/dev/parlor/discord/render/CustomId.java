package dev.parlor.discord.render;

import dev.parlor.commands.Control;
import java.util.Optional;

/**
 * What travels with a button, a select or a form on Discord.
 *
 * @param control what the house knows it by
 * @param option the field in which a choice comes back; empty for buttons and forms
 */
public record CustomId(String control, Optional<String> option) {
    private static final char BEFORE_OPTION = '=';

    static CustomId of(Control control) {
        return switch (control) {
            case Control.Button button -> new CustomId(button.id().wire(), Optional.empty());
            case Control.Select select -> new CustomId(select.id().wire(), Optional.of(select.option()));
        };
    }

    /**
     * Reads what came back.
     *
     * @param text any text
     * @return its parts; whether they mean anything is for the house to say
     */
    public static CustomId read(String text) {
        int at = text.indexOf(BEFORE_OPTION);
        return at < 0
                ? new CustomId(text, Optional.empty())
                : new CustomId(text.substring(0, at), Optional.of(text.substring(at + 1)));
    }

    /**
     * What travels.
     *
     * @return one text, from which {@link #read} gives the same
     */
    public String wire() {
        return control + option.map(name -> BEFORE_OPTION + name).orElse("");
    }

    boolean fits() {
        return wire().length() <= Limits.CUSTOM_ID;
    }
}
