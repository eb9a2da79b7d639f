package dev.parlor.commands.money;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Forbidden;

/** Says what a player forbade himself. */
public final class Pauses {
    private Pauses() {}

    /**
     * Says why somebody may not play.
     *
     * @param words the language
     * @param by what forbids it
     * @return the sentence
     */
    public static Text say(Words words, Forbidden by) {
        return switch (by) {
            case Forbidden.Excluded excluded -> words.say("pause.excluded", Slot.due("until", excluded.until()));
            case Forbidden.CoolingOff cooling -> words.say("pause.cooling", Slot.due("until", cooling.until()));
            case Forbidden.CapReached cap ->
                words.say(
                        "pause.cap",
                        Slot.money("cap", cap.cap(), cap.currency()),
                        Slot.money("lost", cap.lost(), cap.currency()),
                        Slot.money("room", cap.room(), cap.currency()),
                        Slot.due("resets", cap.resets()));
        };
    }
}
