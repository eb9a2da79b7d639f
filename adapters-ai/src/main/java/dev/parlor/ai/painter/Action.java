package dev.parlor.ai.painter;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Telling;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Blow;

/**
 * What happens in a picture, where corner A is on the left.
 *
 * @param bold as a fight
 * @param mild as a contest
 */
record Action(String bold, String mild) {
    private static final Action FACING =
            new Action("Two fighters face each other before the first blow", "Two champions greet each other");

    static Action of(Commission commission) {
        return switch (commission) {
            case Commission.Entrance entrance -> FACING;
            case Commission.Clash(Telling telling, String sketch) -> clash(telling.clash());
            case Commission.Verdict(Telling telling, String sketch) -> verdict(telling.winner());
        };
    }

    private static Action clash(Beat beat) {
        String actor = side(beat.actor());
        String target = side(beat.target());
        return new Action(
                "The fighter on the " + actor + " " + verb(beat.blow()) + " the fighter on the " + target,
                "The champion on the " + actor + " shows a daring leap to the champion on the " + target);
    }

    private static Action verdict(Corner winner) {
        String first = side(winner);
        String second = side(winner.opposite());
        return new Action(
                "The fighter on the " + first + " stands tall in triumph, the fighter on the " + second
                        + " is down on one knee",
                "The champion on the " + first + " raises a trophy, the champion on the " + second + " applauds");
    }

    private static String verb(Blow blow) {
        return switch (blow) {
            case LIGHT -> "lands a quick hit on";
            case HEAVY -> "lands a mighty hit on";
            case COMBINATION -> "drives a flurry of hits at";
            case COUNTER -> "slips an attack and answers";
            case RALLY -> "fights back with all force against";
            case FINISH -> "sends the last hit at";
            case MISS, BLOCK -> "charges in vain at";
            case OPENING, STAND_OFF, TAUNT, TROUBLE -> "circles";
        };
    }

    private static String side(Corner corner) {
        return corner == Corner.A ? "left" : "right";
    }
}
