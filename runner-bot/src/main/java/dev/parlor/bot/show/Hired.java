package dev.parlor.bot.show;

import dev.parlor.ai.chat.Chat;
import dev.parlor.ai.chat.Endpoint;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.narrator.Blocklist;
import dev.parlor.ai.narrator.ChatNarrator;
import dev.parlor.ai.painter.Artwork;
import dev.parlor.ai.painter.Brief;
import dev.parlor.ai.painter.Canvas;
import dev.parlor.ai.painter.Gemini;
import dev.parlor.ai.painter.Pollinations;
import dev.parlor.ai.painter.Rhythm;
import dev.parlor.ai.painter.Supermachine;
import dev.parlor.ai.painter.SupermachineHooks;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Wire;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Those outside for whom the settings have a key, in the order in which they are asked. */
final class Hired {
    private static final int OTHERS_PER_MINUTE = 60;
    private static final Duration CALLED_WITHIN = Duration.ofMinutes(5);

    private final Settings.Providers set;
    private final Wire wire;
    private final InstantSource clock;
    private final PictureGate gate;

    Hired(Settings.Providers set, Wire wire, InstantSource clock, PictureGate gate) {
        this.set = set;
        this.wire = wire;
        this.clock = clock;
        this.gate = gate;
    }

    List<ChatNarrator> narrators() {
        return endpoints(set).stream()
                .map(endpoint -> new ChatNarrator(
                        new Chat(endpoint, endpoint.guard(wire, clock)), Blocklist.withMore(List.of())))
                .toList();
    }

    /** The endpoints of those who tell fights. */
    static List<Endpoint> endpoints(Settings.Providers set) {
        List<Endpoint> endpoints = new ArrayList<>();
        if (set.nvidia().key().isPresent()) {
            Endpoint usual = Endpoint.nvidia(key("nvidia.key", set.nvidia()));
            Endpoint placed = set.nvidia()
                    .url()
                    .map(url -> new Endpoint(
                            usual.name(),
                            Base.ofOperator(url),
                            usual.key(),
                            usual.keyed(),
                            usual.models(),
                            usual.perMinute()))
                    .orElse(usual);
            endpoints.add(set.nvidia().models().map(placed::asking).orElse(placed));
        }
        set.narrator()
                .url()
                .map(url -> new Endpoint(
                        "narrator",
                        Base.ofOperator(url),
                        key("narrator.key", set.narrator()),
                        false,
                        set.narrator().models().orElseThrow(),
                        OTHERS_PER_MINUTE))
                .ifPresent(endpoints::add);
        return endpoints;
    }

    List<Provider<Brief, Artwork>> painters(Hooks hooks) {
        List<Provider<Brief, Artwork>> painters = new ArrayList<>();
        key("supermachine.key", set.supermachine())
                .map(key -> supermachine(key, hooks))
                .ifPresent(painters::add);
        key("pollinations.key", set.pollinations())
                .map(key -> set.pollinations()
                        .url()
                        .map(url -> Pollinations.Settings.current(
                                Base.ofOperator(url),
                                key,
                                Pollinations.Settings.of(key).model()))
                        .orElseGet(() -> Pollinations.Settings.of(key)))
                .map(settings -> new Pollinations(settings, guard("pollinations", Pollinations.rules()), gate))
                .ifPresent(painters::add);
        key("gemini.key", set.gemini())
                .map(key -> set.gemini()
                        .url()
                        .map(url -> new Gemini.Settings(Base.ofOperator(url), key, Gemini.MODELS, Canvas.SCENE))
                        .orElseGet(() -> Gemini.Settings.of(key, Canvas.SCENE)))
                .map(settings -> new Gemini(settings, guard("gemini", Gemini.rules()), gate))
                .ifPresent(painters::add);
        return painters;
    }

    /** Who can call does so; else it is asked until the picture is there. */
    private Provider<Brief, Artwork> supermachine(Secret key, Hooks hooks) {
        Guard guard = guard("supermachine", Supermachine.rules());
        Optional<Base> placed = set.supermachine().url().map(Base::ofOperator);
        return hooks.inbox()
                .<Provider<Brief, Artwork>>map(inbox -> new SupermachineHooks(
                        new SupermachineHooks.Settings(
                                placed.orElseGet(() -> Base.secure(SupermachineHooks.BASE)),
                                key,
                                Supermachine.MODEL,
                                CALLED_WITHIN),
                        guard,
                        inbox,
                        gate))
                .orElseGet(() -> new Supermachine(
                        new Supermachine.Settings(
                                placed.orElseGet(() -> Base.secure(Supermachine.BASE)),
                                key,
                                Supermachine.MODEL,
                                Rhythm.OF_THE_HOUSE),
                        guard,
                        gate));
    }

    private Guard guard(String name, GuardRules rules) {
        return new Guard(name, rules, wire, clock);
    }

    static Optional<Secret> key(String name, Settings.Provider provider) {
        Function<dev.parlor.bot.settings.Secret, Secret> carried = secret -> {
            try {
                return new Secret(secret.reveal());
            } catch (IllegalArgumentException e) {
                throw new Complaint(name + " cannot be sent: a key is printable ASCII without blanks");
            }
        };
        return provider.key().map(carried);
    }
}
