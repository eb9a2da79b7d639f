package dev.parlor.ai.chat;

import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.show.Credit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Where models are and how they are asked.
 *
 * @param name what the operator calls it; 1 to 32 visible characters
 * @param base where its API is
 * @param key what opens it
 * @param keyed whether it is not even tried without a key
 * @param models in the order in which they are asked, one or more
 * @param perMinute how many requests in a minute
 * @param patience the longest that an answer is waited for: a small machine of one's own may need a minute
 */
public record Endpoint(
        String name,
        Base base,
        Optional<Secret> key,
        boolean keyed,
        List<String> models,
        int perMinute,
        Duration patience) {
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Base NVIDIA = Base.secure("https://integrate.api.nvidia.com/v1");
    private static final List<String> NVIDIA_MODELS = List.of(
            "meta/llama-3.1-405b-instruct",
            "nvidia/nemotron-3-super-120b-a12b",
            "google/gemma-4-31b-it",
            "nvidia/nemotron-3-nano-30b-a3b");
    private static final List<String> NVIDIA_EYES =
            List.of("google/gemma-4-31b-it", "meta/llama-3.2-90b-vision-instruct");

    /**
     * Copies the models.
     *
     * @throws IllegalArgumentException if there is none, the pace is below 1, or the name or a model cannot be credited
     */
    public Endpoint {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("The endpoint [" + name + "] needs one model or more");
        }
        if (perMinute < 1) {
            throw new IllegalArgumentException(
                    "The endpoint [" + name + "] is asked once a minute or more, not " + perMinute + " times");
        }
        models.forEach(model -> new Credit(name, model, ""));
    }

    /** A place that answers within twenty seconds. */
    public Endpoint(String name, Base base, Optional<Secret> key, boolean keyed, List<String> models, int perMinute) {
        this(name, base, key, keyed, models, perMinute, USUAL);
    }

    /**
     * NVIDIA's API as it is without a contract: 30 requests a minute. Its list of models names dead ones, so the first
     * requests after a start find out which serve.
     *
     * @param key begins with {@code nvapi-}
     */
    public static Endpoint nvidia(Optional<Secret> key) {
        return new Endpoint("nvidia", NVIDIA, key, true, NVIDIA_MODELS, 30);
    }

    /** NVIDIA's API with the models that see. */
    public static Endpoint nvidiaEyes(Optional<Secret> key) {
        return nvidia(key).asking(NVIDIA_EYES).waiting(Duration.ofSeconds(15));
    }

    /** The same place with other models. */
    public Endpoint asking(List<String> others) {
        return new Endpoint(name, base, key, keyed, others, perMinute, patience);
    }

    /** The same place with another patience. */
    public Endpoint waiting(Duration other) {
        return new Endpoint(name, base, key, keyed, models, perMinute, other);
    }

    /** A guard of its own. Endpoints that share a key take one guard for both. */
    public Guard guard(Wire wire, InstantSource clock) {
        return new Guard(name, rules(), wire, clock);
    }

    /** The cheapest request that needs the key: the list of models. */
    public Request probe() {
        return opened(Request.get(base, "/models"));
    }

    /** A limit that names no time may be a model's own, and then the next one serves. */
    GuardRules rules() {
        GuardRules rules =
                GuardRules.forTexts(perMinute).limitRest(Duration.ZERO).perCall(patience);
        Duration slow = patience.multipliedBy(3).dividedBy(4);
        return rules.breaking(new GuardRules.Breaking(10, 4, Duration.ofSeconds(30), slow));
    }

    Request opened(Request request) {
        return key.map(request::bearer).orElse(request);
    }
}
