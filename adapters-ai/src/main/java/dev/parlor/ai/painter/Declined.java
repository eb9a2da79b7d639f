package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Failure;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from what a provider says of a failure whether its own rules are the reason. */
final class Declined {
    private static final Pattern RULES = Pattern.compile(
            "nsfw|safety|moderat|content.?(policy|filter)|prohibited|inappropriate|sensitive",
            Pattern.CASE_INSENSITIVE);

    private Declined() {}

    static Optional<Failure> by(String said) {
        return RULES.matcher(said).find() ? Optional.of(new Failure.Blocked(said)) : Optional.empty();
    }
}
