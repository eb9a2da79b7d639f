package dev.parlor.discord.javacord;

import dev.parlor.discord.link.BotToken;
import java.net.ProxySelector;
import java.util.function.IntUnaryOperator;
import okhttp3.OkHttpClient;

/**
 * What a session needs to begin.
 *
 * @param token of the account
 * @param number of the shard
 * @param total how many shards there are
 * @param proxies the way to the gateway
 * @param onlyGateway tells where the gateway is
 * @param delay seconds before a try, by the number of tries so far
 */
record SessionPlan(
        BotToken token,
        int number,
        int total,
        ProxySelector proxies,
        OkHttpClient onlyGateway,
        IntUnaryOperator delay) {}
