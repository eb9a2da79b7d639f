package dev.parlor.discord.rest;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One request on its way, with all its tries. */
final class Errand {
    private final RestClient house;
    private final Call call;
    private final Tries tries;
    private final Instant deadline;
    private int attempt;
    private boolean perhapsDone;

    Errand(RestClient house, Call call, Tries tries, Instant now) {
        this.house = house;
        this.call = call;
        this.tries = tries;
        this.deadline = now.plus(call.patience());
    }

    Outcome run() throws InterruptedException {
        while (true) {
            attempt++;
            Optional<Outcome> end = house.objection(call, perhapsDone);
            if (end.isEmpty()) {
                end = step();
            }
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private Optional<Outcome> step() throws InterruptedException {
        return switch (house.gate().enter(call.route(), deadline)) {
            case Gate.Pass.Denied(Outcome.Cause cause, Duration again) -> Optional.of(unreachable(cause, again));
            case Gate.Pass.Granted granted -> judge(exchanged(granted));
        };
    }

    private Heard exchanged(Gate.Pass.Granted pass) throws InterruptedException {
        Heard heard = new Heard.Silence(Outcome.Cause.CUT_SHORT);
        try {
            heard = house.exchange(call, tries.slice(attempt, left()));
            return heard;
        } finally {
            house.gate().leave(call.route(), pass, heard);
        }
    }

    private Optional<Outcome> judge(Heard heard) throws InterruptedException {
        return switch (heard) {
            case Heard.Silence(Outcome.Cause cause) -> {
                perhapsDone |= cause != Outcome.Cause.NO_CONNECTION;
                yield unlessAgain(cause, tries.pause(attempt), Duration.ZERO);
            }
            case Heard.Answer answer -> judge(answer);
        };
    }

    private Optional<Outcome> judge(Heard.Answer answer) throws InterruptedException {
        if (answer.isGood()) {
            return Optional.of(new Outcome.Done(answer.json()));
        }
        if (answer.isTrouble()) {
            perhapsDone = true;
            return unlessAgain(Outcome.Cause.TROUBLE, tries.pause(attempt), Duration.ZERO);
        }
        if (answer.isLimit() && !isOfAnOldMessage(answer)) {
            TooMany tooMany = TooMany.of(answer);
            Duration wait = tries.pause(tooMany, attempt);
            house.gate().shut(call.route(), tooMany.scope(), wait);
            return unlessAgain(Outcome.Cause.LIMITED, wait, wait);
        }
        return Optional.of(
                isOfNobody(answer)
                        ? unreachable(Outcome.Cause.TROUBLE, Duration.ZERO)
                        : refused(Refusal.of(call.route().endpoint(), answer)));
    }

    /** What Discord forbids it forbids in JSON; what stands before it forbids in other words, and for a while. */
    private static boolean isOfNobody(Heard.Answer answer) {
        return answer.status() == 403 && !answer.json().isObject();
    }

    /** That limit lasts up to an hour, and says nothing about other messages of the same channel. */
    private static boolean isOfAnOldMessage(Heard.Answer answer) {
        return Objection.of(answer.json().path("code").asInt()) == Objection.TOO_MANY_CHANGES;
    }

    /** Empty after the pause, if it is tried again. */
    private Optional<Outcome> unlessAgain(Outcome.Cause cause, Duration pause, Duration again)
            throws InterruptedException {
        if (attempt >= tries.most(cause) || pause.compareTo(left()) >= 0) {
            return Optional.of(unreachable(cause, again));
        }
        house.sleep(call, cause, pause);
        return Optional.empty();
    }

    /** What an earlier try did, of which no answer came, is done. */
    private Outcome refused(Outcome.Refused refused) {
        Endpoint endpoint = call.route().endpoint();
        boolean earlier = (endpoint == Endpoint.CALLBACK && refused.objection() == Objection.ALREADY_ANSWERED)
                || (endpoint.method().equals("DELETE") && refused.status() == 404);
        return perhapsDone && earlier ? new Outcome.Done(MissingNode.getInstance()) : refused;
    }

    private Outcome unreachable(Outcome.Cause cause, Duration again) {
        return new Outcome.Unreachable(cause, perhapsDone, again);
    }

    private Duration left() {
        Duration left = Duration.between(house.now(), deadline);
        return left.isPositive() ? left : Duration.ofMillis(1);
    }
}
