package dev.parlor.bot.discord;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.parlor.bot.house.Service;
import dev.parlor.discord.link.DiscordLink;

/** The link to Discord as a part of the house: it is opened by who stays there, and closed before the books are. */
@Singleton
final class Line implements Service {
    private final DiscordLink link;

    @Inject
    Line(DiscordLink link) {
        this.link = link;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        link.close();
    }
}
