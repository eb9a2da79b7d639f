package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What guests did, and how long they wait for an answer. */
public final class Interactions {
    private static final int TOKEN_BYTES = 120;

    private final World world;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Interaction> all = new ConcurrentSkipListMap<>();
    private volatile Duration patience = Duration.ofSeconds(3);
    private volatile Duration tokenLife = Duration.ofMinutes(15);

    Interactions(World world) {
        this.world = world;
    }

    /** How long a guest waits for a sign of life. */
    public void patience(Duration most) {
        patience = most;
    }

    Duration patience() {
        return patience;
    }

    /** How long an interaction can be answered and its answers changed. */
    public void tokenLife(Duration most) {
        tokenLife = most;
    }

    /** The tokens of all interactions, which no log may show. */
    public List<String> tokens() {
        return all.values().stream().map(Interaction::token).toList();
    }

    /** How many guests saw that the application did not respond. */
    public long failed() {
        return all.values().stream().filter(each -> each.failed(patience)).count();
    }

    Interaction begin(int type, Person guest, Channel channel, Optional<String> source) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token =
                "aW50ZXJhY3Rpb246" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Interaction begun = new Interaction(world.ids().next(), token, type, guest, channel, source);
        all.put(begun.id(), begun);
        return begun;
    }

    /** Tells the bot. */
    void deliver(Interaction interaction, ObjectNode json) {
        world.tell(interaction.channel().guild(), "INTERACTION_CREATE", json, Intents.ANY);
    }

    /** The interaction that a first answer is for. */
    Interaction find(String id, String token) {
        return Optional.ofNullable(all.get(id))
                .filter(found -> found.token().equals(token))
                .orElseThrow(() -> Refused.unknown("interaction", 10_062));
    }

    /** The interaction that a later answer is for. */
    Interaction find(String token) {
        Interaction found = all.values().stream()
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("Webhook", 10_015));
        if (found.age().compareTo(tokenLife) > 0) {
            throw new Refused(401, 50_027, "Invalid Webhook Token");
        }
        if (found.progress().acknowledged().isEmpty()) {
            throw Refused.unknown("Webhook", 10_015);
        }
        return found;
    }
}
