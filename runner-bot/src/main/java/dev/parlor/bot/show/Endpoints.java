package dev.parlor.bot.show;

import dev.parlor.ai.chat.Endpoint;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Secret;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The models that the settings have a key for, or an address. */
final class Endpoints {
    private static final int OTHERS_PER_MINUTE = 60;
    private static final Duration OTHERS_PATIENCE = Duration.ofSeconds(60);
    private static final String NVIDIA_KEY = "nvidia.key";

    private Endpoints() {}

    /** NVIDIA's models that tell fights. */
    static Optional<Endpoint> nvidia(Settings.Providers set) {
        return key(NVIDIA_KEY, set.nvidia())
                .map(key -> placed(Endpoint.nvidia(Optional.of(key)), set))
                .map(endpoint -> set.nvidia().models().map(endpoint::asking).orElse(endpoint));
    }

    /** NVIDIA's models that see. */
    static Optional<Endpoint> eyes(Settings.Providers set) {
        return key(NVIDIA_KEY, set.nvidia()).map(key -> placed(Endpoint.nvidiaEyes(Optional.of(key)), set));
    }

    /** The endpoint of the operator's own choice. */
    static Optional<Endpoint> other(Settings.Providers set) {
        return set.narrator()
                .url()
                .map(url -> new Endpoint(
                        "narrator",
                        Base.ofOperator(url),
                        key("narrator.key", set.narrator()),
                        false,
                        set.narrator().models().orElseThrow(),
                        OTHERS_PER_MINUTE,
                        OTHERS_PATIENCE));
    }

    private static Endpoint placed(Endpoint usual, Settings.Providers set) {
        return set.nvidia()
                .url()
                .map(url -> new Endpoint(
                        usual.name(),
                        Base.ofOperator(url),
                        usual.key(),
                        usual.keyed(),
                        usual.models(),
                        usual.perMinute(),
                        usual.patience()))
                .orElse(usual);
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
