package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Something that the REST interface does instead of what was asked, or beside it. */
public sealed interface Trick {
    /** Nothing is done, and this is said. */
    record Say(Answer answer) implements Trick {}

    /** What was asked is done, and this is said. */
    record Deny(Answer answer) implements Trick {}

    /** Nothing is done, and nobody ever says anything. */
    record Stall() implements Trick {}

    /** What was asked is done, and the connection ends in the middle of the answer. */
    record CutOff() implements Trick {}

    /** What was asked is done, and the connection ends without an answer. */
    record HangUp() implements Trick {}

    /** What was asked is done after a while. */
    record Wait(Duration time) implements Trick {}

    /** What was asked is done, and something else is told of it. */
    record Retell(UnaryOperator<JsonNode> retold) implements Trick {}

    /** An error of the servers without any JSON, as their proxies give it. */
    static Trick error(int status) {
        return new Say(Answer.empty(status));
    }
}
