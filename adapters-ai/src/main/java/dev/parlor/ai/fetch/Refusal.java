package dev.parlor.ai.fetch;

/** Carries a refusal from the depth of a reader up to the gate, and no further. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final Cause why;

    Refusal(Cause why, String detail) {
        super(detail, null, false, false);
        this.why = why;
    }

    static Refusal broken(String detail) {
        return new Refusal(Cause.BROKEN_PICTURE, detail);
    }

    static Refusal malformed(String detail) {
        return new Refusal(Cause.MALFORMED_ANSWER, detail);
    }

    Cause why() {
        return why;
    }

    Fetched.Refused outcome() {
        return new Fetched.Refused(why, String.valueOf(getMessage()));
    }
}
