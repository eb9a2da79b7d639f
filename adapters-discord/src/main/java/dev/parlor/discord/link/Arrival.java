package dev.parlor.discord.link;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What every interaction comes with.
 *
 * @param id Discord's name of it, the same however often it is delivered
 * @param token opens the way back; 15 minutes long
 * @param application the id of the application that was used, a part of the way back
 * @param guild the id of the server, if it was on one
 * @param spot the channel, if Discord says which
 * @param caller who did it
 * @param locale the person's language
 * @param permissions what the person may do there; nothing outside servers
 * @param ours what the house may do there
 * @param people the names of those whom the interaction mentions, by their ids
 * @param received when it came in
 */
public record Arrival(
        String id,
        InteractionToken token,
        String application,
        Optional<String> guild,
        Optional<Spot> spot,
        Caller caller,
        Locale locale,
        Permissions permissions,
        Permissions ours,
        Map<String, String> people,
        Instant received) {
    /** Copies the names. */
    public Arrival {
        people = Map.copyOf(people);
    }

    /**
     * Who did something.
     *
     * @param id of the person's account
     * @param name what the person is called there, any text
     */
    public record Caller(String id, String name) {}

    /**
     * Where something was done.
     *
     * @param id of the channel
     * @param type Discord's number for its kind, -1 if it was not said
     * @param parent the id of the channel that a thread belongs to, or of a channel's category
     */
    public record Spot(String id, int type, Optional<String> parent) {
        /**
         * Whether it is a thread.
         *
         * @return whether a parent would be a channel
         */
        public boolean isThread() {
            return type >= 10 && type <= 12;
        }
    }
}
