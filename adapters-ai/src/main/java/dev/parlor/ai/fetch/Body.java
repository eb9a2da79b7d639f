package dev.parlor.ai.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body of an answer, framed in one of the three ways of RFC 9112, section 6. */
final class Body {

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]{1,15})[ \t]*(;.*)?");

    /** Enough for 12 MB in chunks of a hundred bytes. */
    private static final int CHUNK_LINES = 1 << 20;

    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private Body(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    static Received read(Head head, InputStream in, int limit) throws IOException, Refusal {
        String coding = head.only("content-encoding").orElse("identity");
        if (!"identity".equalsIgnoreCase(coding)) {
            throw new Refusal(Cause.ENCODED_BODY, "a coding that was not asked for");
        }
        Body body = new Body(in, limit);
        body.framed(head.only("transfer-encoding"), head.only("content-length"));
        return new Received(body.read.toByteArray());
    }

    private void framed(Optional<String> transfer, Optional<String> length) throws IOException, Refusal {
        if (transfer.isPresent() && length.isPresent()) {
            throw Refusal.malformed("a length and a transfer coding");
        }
        if (transfer.isPresent()) {
            chunks(transfer.get());
        } else if (length.isPresent()) {
            take(length(length.get()));
        } else {
            rest();
        }
    }

    private static long length(String text) throws Refusal {
        if (!LENGTH.matcher(text).matches()) {
            throw Refusal.malformed("a length that is no number");
        }
        return Long.parseLong(text);
    }

    private void chunks(String coding) throws IOException, Refusal {
        if (!"chunked".equals(coding.toLowerCase(Locale.ROOT))) {
            throw new Refusal(Cause.ENCODED_BODY, "a transfer coding other than chunked");
        }
        Lines lines = new Lines(in, CHUNK_LINES);
        for (long size = chunk(lines); size > 0; size = chunk(lines)) {
            take(size);
            if (!lines.next().isEmpty()) {
                throw Refusal.malformed("a chunk longer than it said");
            }
        }
    }

    private static long chunk(Lines lines) throws IOException, Refusal {
        var size = CHUNK.matcher(lines.next());
        if (!size.matches()) {
            throw Refusal.malformed("a chunk without a size");
        }
        return Long.parseLong(size.group(1), 16);
    }

    private void take(long size) throws IOException, Refusal {
        if (size > limit - read.size()) {
            throw tooLarge();
        }
        byte[] part = in.readNBytes((int) size);
        if (part.length < size) {
            throw new Refusal(Cause.CUT_SHORT, (size - part.length) + " bytes are missing");
        }
        read.writeBytes(part);
    }

    private void rest() throws IOException, Refusal {
        byte[] all = in.readNBytes(limit + 1);
        if (all.length > limit) {
            throw tooLarge();
        }
        read.writeBytes(all);
    }

    private Refusal tooLarge() {
        return new Refusal(Cause.TOO_LARGE, "a body beyond " + limit + " bytes");
    }
}
