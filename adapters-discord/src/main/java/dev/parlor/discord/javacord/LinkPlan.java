package dev.parlor.discord.javacord;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Shards;
import java.net.ProxySelector;
import java.util.Optional;

/**
 * How a link connects.
 *
 * @param token of the account
 * @param shards which parts of the gateway this process holds
 * @param turns when a session may begin
 * @param proxies the way to the gateway; the JVM's own if empty
 * @param tempo how long it has patience
 */
public record LinkPlan(
        BotToken token, Shards shards, IdentifyTurns turns, Optional<ProxySelector> proxies, Tempo tempo) {
    /**
     * The usual way.
     *
     * @param token of the account
     * @param shards which parts of the gateway this process holds
     * @param turns when a session may begin
     * @return the plan
     */
    public static LinkPlan of(BotToken token, Shards shards, IdentifyTurns turns) {
        return new LinkPlan(token, shards, turns, Optional.empty(), Tempo.USUAL);
    }

    ProxySelector way() {
        return proxies.orElseGet(ProxySelector::getDefault);
    }
}
