package dev.parlor.bot.show;

import dev.parlor.ai.chat.Endpoint;
import dev.parlor.ai.painter.Gemini;
import dev.parlor.ai.painter.Pollinations;
import dev.parlor.ai.painter.Supermachine;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Request;
import dev.parlor.bot.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where those outside are reached, for whoever wants to know whether they are there. */
public final class Doors {
    private Doors() {}

    /**
     * One of them.
     *
     * @param name what the operator calls it
     * @param key the setting that opens it
     * @param probe a request that costs nothing
     */
    public record Door(String name, String key, Request probe) {}

    /**
     * Everybody for whom there is a key or an address.
     *
     * @param set what is set
     */
    public static List<Door> of(Settings.Providers set) {
        return Stream.of(
                        Endpoints.nvidia(set)
                                .map(Endpoint::probe)
                                .map(probe -> new Door("nvidia", "nvidia.key", probe)),
                        Endpoints.other(set)
                                .map(Endpoint::probe)
                                .map(probe -> new Door("narrator", "narrator.key", probe)),
                        Endpoints.key("supermachine.key", set.supermachine())
                                .map(key -> Supermachine.probe(base(set.supermachine(), Supermachine.BASE), key))
                                .map(probe -> new Door("supermachine", "supermachine.key", probe)),
                        Endpoints.key("pollinations.key", set.pollinations())
                                .map(key -> Pollinations.probe(base(set.pollinations(), Pollinations.BASE), key))
                                .map(probe -> new Door("pollinations", "pollinations.key", probe)),
                        Endpoints.key("gemini.key", set.gemini())
                                .map(key -> Gemini.probe(base(set.gemini(), Gemini.BASE), key))
                                .map(probe -> new Door("gemini", "gemini.key", probe)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the operator says it is, or where everybody finds it. */
    static Base base(Settings.Provider provider, String usual) {
        return provider.url().map(Base::ofOperator).orElseGet(() -> Base.secure(usual));
    }
}
