package dev.parlor.ai.fetch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers which file answered which prompt: a provider that sends the same file for another prompt sends a
 * placeholder that nobody has told of yet. One of these belongs to one provider; safe for use by many threads.
 */
public final class Repeats {

    private static final int REMEMBERED = 512;

    private final Map<String, String> prompts = new LinkedHashMap<>();

    /**
     * Refuses an accepted picture whose file came for another prompt; every other outcome stays as it is.
     *
     * @param prompt what the picture was asked for by
     * @param fetched what came
     */
    public Fetched check(String prompt, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Refused refused -> refused;
            case Fetched.Accepted accepted ->
                firstFor(accepted.sha256(), prompt).equals(prompt)
                        ? accepted
                        : new Fetched.Refused(Cause.PLACEHOLDER, "the same file as for another prompt");
        };
    }

    private synchronized String firstFor(String sha256, String prompt) {
        String first = prompts.computeIfAbsent(sha256, unseen -> prompt);
        if (prompts.size() > REMEMBERED) {
            prompts.remove(prompts.keySet().iterator().next());
        }
        return first;
    }
}
