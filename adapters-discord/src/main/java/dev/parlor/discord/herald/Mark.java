package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.Posting;

/**
 * By what a message is known again: it is the nonce with which the message is posted, and the names of its buttons begin
 * with it. Discord forgets nonces, and keeps buttons.
 *
 * @param text at most 25 characters, as Discord takes for a nonce
 */
record Mark(String text) {
    private static final int LENGTH = 20;

    static Mark of(Posting posting) {
        return new Mark(Sha256.of(posting.subject().key() + "|" + posting.edition())
                .hex()
                .substring(0, LENGTH));
    }

    /** Whether a message as Discord tells it is the one. */
    boolean isOn(JsonNode message) {
        return message.path("nonce").asText().equals(text)
                || message.path("components").findValuesAsText("custom_id").stream()
                        .anyMatch(id -> id.contains(text + "-"));
    }
}
