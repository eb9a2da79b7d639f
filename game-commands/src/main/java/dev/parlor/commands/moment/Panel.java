package dev.parlor.commands.moment;

import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.TournamentPlan;
import java.util.HashMap;
import java.util.Map;

/**
 * The buttons of one message. They are the same whenever the message is made, and all have the message's mark in them, by
 * which it is known again.
 *
 * @param controls makes them
 * @param words the language
 * @param plan what is played
 * @param mark what no other message has
 */
record Panel(Controls controls, Words words, TournamentPlan plan, String mark) {
    Control.Button button(String place, String path, String label) {
        return button(place, path, Map.of(), words.say(label));
    }

    Control.Button button(String place, String path, Map<String, String> options, Text label) {
        Map<String, String> all = new HashMap<>(options);
        all.put("tournament", plan.id().value());
        return controls.standing(plan.parlor(), mark + "-" + place, path, all, label);
    }
}
