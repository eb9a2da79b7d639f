package dev.parlor.bot.show;

import dev.parlor.ai.chat.Chat;
import dev.parlor.ai.chat.Endpoint;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.narrator.Blocklist;
import dev.parlor.ai.narrator.ChatNarrator;
import dev.parlor.ai.onlooker.ChatOnlooker;
import dev.parlor.ai.painter.Artwork;
import dev.parlor.ai.painter.Brief;
import dev.parlor.ai.painter.Canvas;
import dev.parlor.ai.painter.Gemini;
import dev.parlor.ai.painter.Pollinations;
import dev.parlor.ai.painter.Rhythm;
import dev.parlor.ai.painter.Supermachine;
import dev.parlor.ai.painter.SupermachineHooks;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Wire;
import dev.parlor.bot.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those outside for whom the settings have a key, in the order in which they are asked. */
final class Hired {
    private static final Duration CALLED_WITHIN = Duration.ofSeconds(80);

    private final Settings.Providers set;
    private final Wire wire;
    private final InstantSource clock;
    private final PictureGate gate;
    private final Blocklist blocklist;
    private final Map<String, Guard> guards = new HashMap<>();

    Hired(Settings settings, Wire wire, InstantSource clock, PictureGate gate) {
        this.set = settings.providers();
        this.blocklist = Blocklist.withMore(settings.show().blocked());
        this.wire = wire;
        this.clock = clock;
        this.gate = gate;
    }

    List<ChatNarrator> narrators() {
        return Stream.concat(Endpoints.nvidia(set).stream(), Endpoints.other(set).stream())
                .map(endpoint -> new ChatNarrator(chat(endpoint), blocklist))
                .toList();
    }

    List<ChatOnlooker> onlookers() {
        return Endpoints.eyes(set).stream()
                .map(this::chat)
                .map(ChatOnlooker::new)
                .toList();
    }

    /** Models behind one key share its guard, so that their requests are counted together. */
    private Chat chat(Endpoint endpoint) {
        return new Chat(endpoint, guards.computeIfAbsent(endpoint.name(), name -> endpoint.guard(wire, clock)));
    }

    List<Provider<Brief, Artwork>> painters(Hooks hooks) {
        List<Provider<Brief, Artwork>> painters = new ArrayList<>();
        Endpoints.key("supermachine.key", set.supermachine())
                .map(key -> supermachine(key, hooks))
                .ifPresent(painters::addAll);
        Endpoints.key("pollinations.key", set.pollinations())
                .map(key -> Pollinations.Settings.current(
                        Doors.base(set.pollinations(), Pollinations.BASE),
                        key,
                        Pollinations.Settings.of(key).model()))
                .map(settings -> new Pollinations(settings, guard("pollinations", Pollinations.rules()), gate))
                .ifPresent(painters::add);
        gemini(Canvas.SCENE).ifPresent(painters::add);
        return painters;
    }

    /** Of all painters only this one takes a portrait to paint from. */
    List<Provider<Brief, Artwork>> cardPainters() {
        return gemini(Canvas.CARD).stream().toList();
    }

    /** Scenes and cards are asked of the same key, so that their requests are counted together. */
    private Optional<Provider<Brief, Artwork>> gemini(Canvas canvas) {
        return Endpoints.key("gemini.key", set.gemini())
                .map(key -> new Gemini.Settings(Doors.base(set.gemini(), Gemini.BASE), key, Gemini.MODELS, canvas))
                .map(settings -> new Gemini(
                        settings, guards.computeIfAbsent("gemini", name -> guard(name, Gemini.rules())), gate));
    }

    /** It is asked until the picture is there; where the world can reach the house, it may also call by its older API. */
    private List<Provider<Brief, Artwork>> supermachine(Secret key, Hooks hooks) {
        List<Provider<Brief, Artwork>> ways = new ArrayList<>();
        ways.add(new Supermachine(
                new Supermachine.Settings(
                        Doors.base(set.supermachine(), Supermachine.BASE),
                        key,
                        Supermachine.MODEL,
                        Rhythm.OF_THE_HOUSE),
                guard("supermachine", Supermachine.rules()),
                gate));
        hooks.inbox()
                .map(inbox -> new SupermachineHooks(
                        new SupermachineHooks.Settings(
                                Doors.base(set.supermachineHooks(), SupermachineHooks.BASE),
                                key,
                                Supermachine.MODEL,
                                CALLED_WITHIN),
                        guard("supermachine-hooks", Supermachine.rules()),
                        inbox,
                        gate,
                        hooks.open()::get))
                .ifPresent(ways::add);
        return ways;
    }

    private Guard guard(String name, GuardRules rules) {
        return new Guard(name, rules, wire, clock);
    }
}
