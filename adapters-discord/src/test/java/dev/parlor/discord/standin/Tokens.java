package dev.parlor.discord.standin;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Tokens of bots: the bot's id, and what nobody can guess. */
final class Tokens {
    private Tokens() {}

    static String of(Person bot) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Base64.Encoder letters = Base64.getUrlEncoder().withoutPadding();
        String hidden = letters.encodeToString(secret);
        return letters.encodeToString(bot.id().getBytes(StandardCharsets.US_ASCII)) + "." + hidden.substring(0, 6) + "."
                + hidden.substring(6);
    }
}
