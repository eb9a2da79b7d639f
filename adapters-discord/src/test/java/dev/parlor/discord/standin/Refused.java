package dev.parlor.discord.standin;

import java.io.Serial;

/** Thrown out of whatever was asked, with what is said to it. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refused(int status, int code, String message) {
        super(message);
        this.answer = Answer.error(status, code, message);
    }

    static Refused unknown(String what, int code) {
        return new Refused(404, code, "Unknown " + what);
    }

    static Refused invalid(String message) {
        return new Refused(400, 50_035, "Invalid Form Body: " + message);
    }

    Answer answer() {
        return answer;
    }
}
