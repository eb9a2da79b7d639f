package dev.parlor.ai.painter;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Telling;

/** What a picture of somebody outside shows, in a sentence for those who cannot see it. It never leaves the house. */
public final class Caption {
    private Caption() {}

    /** The sentence for a commission. */
    public static String of(Commission commission) {
        Billing billing = commission.meeting().billing();
        String place = " at " + commission.meeting().theme().title() + ".";
        return switch (commission) {
            case Commission.Entrance entrance ->
                billing.name(Corner.A) + " and " + billing.name(Corner.B) + " face each other" + place;
            case Commission.Clash(Telling telling, String sketch) ->
                billing.name(telling.clash().actor()) + " goes at "
                        + billing.name(telling.clash().target()) + place;
            case Commission.Verdict(Telling telling, String sketch) ->
                billing.name(telling.winner()) + " stands over "
                        + billing.name(telling.winner().opposite()) + place;
        };
    }
}
