package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Fact;
import dev.parlor.discord.standin.Post;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bets are told together, at Discord's pace. */
class BetsTest {
    private static final int BETS = 100;
    private static final String CHANGE = "PATCH /channels/{channel_id}/messages/{message_id}";

    private final Evening evening = Evening.at(new Pace(
            Pace.USUAL.gap(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMillis(10),
            Duration.ofMillis(100),
            Duration.ofMillis(150),
            Duration.ofSeconds(1),
            Duration.ofHours(1)));

    @AfterEach
    void close() {
        evening.close();
    }

    @Test
    void aHundredBetsInTwoSecondsAreAFewChanges() {
        evening.discord.pace().enforceAsDiscord();
        evening.playsInArena(false);
        evening.takesBets(4);
        for (int i = 0; i < BETS; i++) {
            evening.ask("p" + i, "start", Map.of());
        }
        int before = evening.requests(CHANGE);
        everyTwentieth(i -> evening.ask("p" + i, "bet place", Map.of("fighter", "A", "amount", "25")));
        evening.told();

        assertThat(evening.requests(CHANGE) - before).isBetween(2, 4);
        Post match = evening.in(evening.arena()).getLast();
        assertThat(match.text()).containsPattern("2.500 chips in all");
        assertThat(evening.discord.traffic().refused()).isEmpty();
        evening.discord.assertInnocent();
    }

    @Test
    void betsThatComeAllAtOnceAreOneChange() {
        evening.playsInArena(false);
        evening.takesBets(4);
        int before = evening.requests(CHANGE);
        List<List<Fact>> bets = new ArrayList<>();
        for (int i = 0; i < BETS; i++) {
            bets.add(bet("p" + i));
        }
        bets.forEach(news -> news.forEach(evening.herald::happened));
        evening.told();
        assertThat(evening.requests(CHANGE) - before).isEqualTo(1);
    }

    /** The news of a bet, which nobody has told the herald. */
    private List<Fact> bet(String player) {
        evening.askQuietly(player, "start", Map.of());
        evening.news();
        evening.askQuietly(player, "bet place", Map.of("fighter", "A", "amount", "25"));
        List<Fact> news = evening.news();
        assertThat(news).isNotEmpty();
        return news;
    }

    /** Fifty times a second. */
    private void everyTwentieth(IntConsumer act) {
        AtomicInteger next = new AtomicInteger();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> acting = clock.scheduleAtFixedRate(
                    () -> {
                        if (next.get() < BETS) {
                            act.accept(next.get());
                            next.incrementAndGet();
                        }
                    },
                    0,
                    20,
                    TimeUnit.MILLISECONDS);
            evening.await("hundredth bet", () -> next.get() == BETS);
            acting.cancel(false);
        }
    }
}
