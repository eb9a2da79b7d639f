package dev.parlor.ai.painter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Words as one segment of a path (RFC 3986, sections 2.1 and 3.3). Whatever could end the segment is left out before it is
 * encoded, so that a server that decodes twice finds no query either.
 */
final class PathWords {
    private static final int LONGEST = 600;

    private PathWords() {}

    static String of(String words) {
        String plain = words.replaceAll("[?#/%\\\\\\p{Cntrl}]", " ").strip();
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        StringBuilder encoded = new StringBuilder();
        for (byte octet : cut.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(isUnreserved(octet) ? Character.toString(octet) : hex(octet));
        }
        return encoded.toString();
    }

    private static String hex(byte octet) {
        return String.format(Locale.ROOT, "%%%02X", octet & 0xff);
    }

    private static boolean isUnreserved(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
