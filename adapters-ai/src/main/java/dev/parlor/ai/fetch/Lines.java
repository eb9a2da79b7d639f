package dev.parlor.ai.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of a protocol, all of them together no longer than a budget of bytes. */
final class Lines {

    private final InputStream in;
    private int budget;

    Lines(InputStream in, int budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Reads a line without its end; a lone line feed ends one too, as RFC 9112, section 2.2 permits. */
    String next() throws IOException, Refusal {
        StringBuilder line = new StringBuilder();
        for (int octet = octet(); octet != '\n'; octet = octet()) {
            line.append((char) octet);
        }
        boolean paired = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
        return paired ? line.substring(0, line.length() - 1) : line.toString();
    }

    private int octet() throws IOException, Refusal {
        if (budget-- == 0) {
            throw new Refusal(Cause.TOO_LARGE, "the lines of the answer");
        }
        int octet = in.read();
        if (octet < 0) {
            throw new Refusal(Cause.CUT_SHORT, "within a line of the answer");
        }
        return octet;
    }

    /** Returns a text as the bytes of a protocol. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
