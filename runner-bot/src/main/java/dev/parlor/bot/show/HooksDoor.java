package dev.parlor.bot.show;

import dev.parlor.ai.inbox.Inbox;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.settings.Settings;
import dev.parlor.web.HookServer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where painters outside call, while the house is open and can be reached from outside. */
final class HooksDoor implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(HooksDoor.class);

    private final Settings.Web web;
    private final Hooks hooks;
    private Optional<HookServer> server = Optional.empty();

    HooksDoor(Settings.Web web, Hooks hooks) {
        this.web = web;
        this.hooks = hooks;
    }

    @Override
    public synchronized void start() {
        server = hooks.inbox().flatMap(this::opened);
        hooks.open().set(server.isPresent());
    }

    private Optional<HookServer> opened(Inbox inbox) {
        try {
            return Optional.of(HookServer.start(web.host(), web.hooksPort(), inbox::call));
        } catch (RuntimeException e) {
            LOG.warn("No painter can call at {}:{}; they are asked instead", web.host(), web.hooksPort(), e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void stop() {
        hooks.open().set(false);
        server.ifPresent(HookServer::close);
        server = Optional.empty();
    }
}
