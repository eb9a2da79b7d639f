package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** Opcodes of the gateway (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway). */
enum Op {
    DISPATCH(0),
    HEARTBEAT(1),
    IDENTIFY(2),
    PRESENCE(3),
    VOICE(4),
    RESUME(6),
    RECONNECT(7),
    MEMBERS(8),
    INVALID_SESSION(9),
    HELLO(10),
    ACK(11);

    private final int code;

    Op(int code) {
        this.code = code;
    }

    static Optional<Op> of(int code) {
        return Arrays.stream(values()).filter(op -> op.code == code).findFirst();
    }

    ObjectNode payload() {
        return Json.object().put("op", code);
    }
}
