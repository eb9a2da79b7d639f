package dev.parlor.discord.standin;

/** Opcodes of the gateway (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway). */
final class Op {
    static final int DISPATCH = 0;
    static final int HEARTBEAT = 1;
    static final int IDENTIFY = 2;
    static final int PRESENCE = 3;
    static final int VOICE = 4;
    static final int RESUME = 6;
    static final int RECONNECT = 7;
    static final int MEMBERS = 8;
    static final int INVALID_SESSION = 9;
    static final int HELLO = 10;
    static final int ACK = 11;

    private Op() {}
}
