package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/**
 * What somebody said who wanted to be let into the gateway.
 *
 * @param token whose bot it is
 * @param intents what it wants to hear of
 * @param shard which part of the guilds it is for
 * @param shards how many parts there are
 * @param compress whether it reads compressed events
 * @param at when it came, in nanoseconds of {@link System#nanoTime}
 */
public record Login(String token, int intents, int shard, int shards, boolean compress, long at) {
    static Login read(JsonNode data) {
        return new Login(
                data.path("token").asText().replaceFirst("^Bot ", ""),
                data.path("intents").asInt(-1),
                data.path("shard").path(0).asInt(0),
                data.path("shard").path(1).asInt(1),
                data.path("compress").asBoolean(),
                System.nanoTime());
    }

    /** The code with which it is sent away (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway). */
    OptionalInt wrong(String expected, boolean trusted) {
        if (!token.equals(expected)) {
            return OptionalInt.of(4004);
        }
        if (intents < 0 || intents > Intents.ALL) {
            return OptionalInt.of(4013);
        }
        if (!trusted && (intents & Intents.PRIVILEGED) != 0) {
            return OptionalInt.of(4014);
        }
        return shard < 0 || shard >= shards ? OptionalInt.of(4010) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return "Login[shard " + shard + " of " + shards + ", intents " + intents + "]";
    }
}
