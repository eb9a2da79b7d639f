package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Why a provider gave nothing. */
public sealed interface Failure {
    /**
     * It wants fewer requests.
     *
     * @param retryAfter when it wants the next one, if it says so
     */
    record RateLimited(Optional<Duration> retryAfter) implements Failure {}

    /** Its credit is used up. */
    record Quota() implements Failure {}

    /** It does not accept the key. */
    record Auth() implements Failure {}

    /**
     * It has no such model, or not for this key.
     *
     * @param model as it was asked for
     */
    record Gone(String model) implements Failure {}

    /**
     * It does not do what it is asked for, because of its own rules.
     *
     * @param reason of a few that the house has words for; whatever else a provider says is one of them, or other
     */
    record Blocked(String reason) implements Failure {
        /** Puts the reason in the house's words. */
        public Blocked {
            reason = Ground.of(reason);
        }
    }

    /**
     * Its answer cannot be used.
     *
     * @param what is wrong with it, in the house's words
     */
    record BadOutput(String what) implements Failure {}

    /** It did not answer in time. */
    record TimedOut() implements Failure {}

    /**
     * Its answer did not come through.
     *
     * @param cause what happened on the way
     */
    record Transport(Heard.Cause cause) implements Failure {}

    /**
     * It has trouble of its own.
     *
     * @param status the HTTP status
     */
    record Server(int status) implements Failure {}

    /**
     * It does not understand the request, or does not want it.
     *
     * @param status the HTTP status
     */
    record Rejected(int status) implements Failure {}

    /**
     * Something of the house's own broke on the way.
     *
     * @param kind the name of the exception's class
     */
    record Fault(String kind) implements Failure {}

    /** It was not asked. */
    sealed interface Skipped extends Failure {}

    /** It has no key. */
    record NoKey() implements Skipped {}

    /**
     * It rests after failures.
     *
     * @param until when it is asked again
     */
    record Resting(Instant until) implements Skipped {}

    /**
     * It is not asked until somebody does something, or for long.
     *
     * @param why what it failed with
     */
    record Out(Failure why) implements Skipped {}

    /**
     * The community's share of the day is used up.
     *
     * @param until when the next day begins
     */
    record Spent(Instant until) implements Skipped {}

    /** No time is left for it. */
    record NoTime() implements Skipped {}

    /** As many requests are under way, or came within the minute, as it is given. */
    record Crowded() implements Skipped {}

    /** The failure as a word for metrics, such as {@code rate_limited}. */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The failure as an operator reads it. */
    default String words() {
        return switch (this) {
            case RateLimited limited -> "too many requests for it";
            case Quota quota -> "its credit is used up";
            case Auth auth -> "it refuses the key";
            case Gone(String model) -> "it has no model " + model;
            case Blocked(String reason) -> "it declined: " + reason;
            case BadOutput(String what) -> "its answer was refused: " + what;
            case TimedOut timedOut -> "no answer in time";
            case Transport(Heard.Cause cause) -> cause.words();
            case Server(int status) -> "it has trouble of its own (" + status + ")";
            case Rejected(int status) -> "it refused the request (" + status + ")";
            case Fault(String kind) -> "a fault of the house (" + kind + ")";
            case NoKey noKey -> "no key is set";
            case Resting resting -> "it rests after failures";
            case Out(Failure why) -> why.words();
            case Spent spent -> "the share of this day is used up";
            case NoTime noTime -> "no time was left for it";
            case Crowded crowded -> "its pace allows no more requests at once";
        };
    }
}
