package dev.parlor.discord.link;

import java.util.Arrays;

/**
 * Why Discord refuses, as far as it matters to the house
 * (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json).
 */
public enum Objection {
    /** The channel or thread is gone. */
    UNKNOWN_CHANNEL(10_003, "the channel is gone"),
    /** The server is gone, or the house is not on it. */
    UNKNOWN_GUILD(10_004, "the house is not on that server"),
    /** The message is gone. */
    UNKNOWN_MESSAGE(10_008, "the message is gone"),
    /** The interaction's token is not valid. */
    UNKNOWN_WEBHOOK(10_015, "the time to answer is over"),
    /** Three seconds are over, or it never was. */
    UNKNOWN_INTERACTION(10_062, "the time to answer is over"),
    /** The message is more than an hour old, and was changed too often within the last one. */
    TOO_MANY_CHANGES(30_046, "an old message was changed too often"),
    /** The file is larger than the server allows. */
    FILE_TOO_LARGE(40_005, "the file is too large for that server"),
    /** Posts of the forum need a tag. */
    TAG_REQUIRED(40_067, "the forum takes no post without a tag"),
    /** The interaction is answered already. */
    ALREADY_ANSWERED(40_060, "it is answered already"),
    /** The house may not see it. */
    NO_ACCESS(50_001, "the house cannot see that place"),
    /** The person does not want direct messages. */
    NO_DIRECT_MESSAGES(50_007, "the person takes no direct messages"),
    /** The house may not do it. */
    NO_PERMISSION(50_013, "the house lacks a permission there"),
    /** The interaction's token was not made for this. */
    INVALID_TOKEN(50_027, "the time to answer is over"),
    /** Discord finds something wrong with the body. */
    INVALID_BODY(50_035, "Discord finds something wrong with it"),
    /** The thread is archived. */
    ARCHIVED(50_083, "the thread is archived"),
    /** There is a thread below the message already. */
    THREAD_EXISTS(160_004, "there is a thread already"),
    /** The server has as many threads as it can have. */
    TOO_MANY_THREADS(160_006, "the server has as many threads as it can have"),
    /** The thread is locked. */
    LOCKED(160_005, "the thread is locked"),
    /** Discord does not know the house's token. */
    BAD_TOKEN(-1, "Discord does not accept the bot token"),
    /** Anything else. */
    OTHER(-1, "Discord refused it");

    private final int code;
    private final String words;

    Objection(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * Knows a reason by Discord's number.
     *
     * @param code the number
     * @return the reason, or {@link #OTHER}
     */
    public static Objection of(int code) {
        return Arrays.stream(values())
                .filter(objection -> code > 0 && objection.code == code)
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * The reason as people read it.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
