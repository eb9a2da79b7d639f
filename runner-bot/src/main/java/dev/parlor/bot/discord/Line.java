package dev.parlor.bot.discord;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.parlor.bot.house.Service;
import dev.parlor.discord.concierge.Concierge;
import dev.parlor.discord.herald.Herald;
import dev.parlor.discord.link.DiscordLink;
import java.time.Duration;

/**
 * The link to Discord as a part of the house: it is opened by who stays there, and closed before the books are, behind
 * whoever is being answered.
 */
@Singleton
final class Line implements Service {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DiscordLink link;
    private final Concierge concierge;
    private final Herald herald;

    @Inject
    Line(DiscordLink link, Concierge concierge, Herald herald) {
        this.link = link;
        this.concierge = concierge;
        this.herald = herald;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        herald.close();
        concierge.drain(PATIENCE);
        link.close();
    }
}
