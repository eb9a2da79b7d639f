package dev.parlor.ai.sheets;

import dev.parlor.core.tournament.BracketPlan;
import dev.parlor.core.tournament.Place;

/** What rounds and their matches are called. */
record RoundNames(BracketPlan plan, Wording wording) {
    /** One match of a round. */
    String match(Place place) {
        if (plan.isThirdPlace(place)) {
            return wording.say("third");
        }
        return switch (plan.rounds() - place.round()) {
            case 0 -> wording.say("final");
            case 1 -> wording.say("semi");
            case 2 -> wording.say("quarter");
            default -> round(place.round());
        };
    }

    /** All matches of a round. */
    String round(int round) {
        return switch (plan.rounds() - round) {
            case 0 -> wording.say("final");
            case 1 -> wording.say("semis");
            case 2 -> wording.say("quarters");
            default -> wording.say("round", Integer.toString(round));
        };
    }
}
