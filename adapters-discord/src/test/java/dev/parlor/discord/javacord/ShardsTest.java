package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guild;
import dev.parlor.discord.standin.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void holdsAsManyShardsAsDiscordRecommends() {
        StandIn discord = StandIn.open(new dev.parlor.discord.standin.Shards(3, 1));
        ConcurrentLinkedQueue<Integer> keys = new ConcurrentLinkedQueue<>();
        IdentifyTurns turns = key -> {
            keys.add(key);
            return Duration.ZERO;
        };
        try (Bench bench = Bench.sharded(discord, new Shards.Auto(), turns).ready()) {
            assertThat(bench.link.health().shards())
                    .extracting(LinkHealth.Shard::number)
                    .containsExactly(0, 1, 2);
            assertThat(keys).containsExactly(0, 0, 0);
            hearsEachGuildOnce(bench, discord);
        }
    }

    @Test
    void asksForTurnsByWhatDiscordAllowsAtOnce() {
        StandIn discord = StandIn.open(new dev.parlor.discord.standin.Shards(4, 2));
        ConcurrentLinkedQueue<Integer> keys = new ConcurrentLinkedQueue<>();
        IdentifyTurns turns = key -> {
            keys.add(key);
            return Duration.ZERO;
        };
        try (Bench bench = Bench.sharded(discord, new Shards.Auto(), turns).ready()) {
            assertThat(bench.link.health().isWell()).isTrue();
            assertThat(keys).containsExactlyInAnyOrder(0, 1, 0, 1);
        }
    }

    @Test
    void twoProcessesShareTheShards() {
        StandIn discord = StandIn.open();
        AtomicInteger free = new AtomicInteger();
        IdentifyTurns shared = key -> Duration.ofMillis(30L * free.getAndIncrement());
        try (Bench first = Bench.sharded(discord, new Shards.One(0, 2), shared).ready();
                Bench second = Bench.sharded(discord, new Shards.One(1, 2), shared)) {
            second.open();
            discord.awaitBots(2);

            List<Channel> halls = halls(discord, 2);
            halls.forEach(hall -> discord.guest("ann").in(hall).runs("ping").acknowledged());

            assertThat(places(first)).containsExactly(halls.get(0).id());
            assertThat(places(second)).containsExactly(halls.get(1).id());
        }
    }

    private static void hearsEachGuildOnce(Bench bench, StandIn discord) {
        List<Channel> halls = halls(discord, 3);
        halls.forEach(hall -> discord.guest("ann").in(hall).runs("ping").acknowledged());

        assertThat(places(bench))
                .containsExactlyElementsOf(halls.stream().map(Channel::id).toList());
    }

    private static List<String> places(Bench bench) {
        return bench.heard.stream()
                .map(heard -> heard.arrival().spot().orElseThrow().id())
                .toList();
    }

    /** A channel for each shard, on a server of it; which shard a server is on depends on when it was made. */
    private static List<Channel> halls(StandIn discord, int shards) {
        Map<Long, Channel> halls = new TreeMap<>();
        while (halls.size() < shards) {
            Guild guild = discord.world().guild("Guild");
            long shard = (Long.parseLong(guild.id()) >> 22) % shards;
            halls.computeIfAbsent(shard, missing -> discord.world().channel(guild, Channel.Kind.TEXT, "hall"));
        }
        return List.copyOf(halls.values());
    }
}
