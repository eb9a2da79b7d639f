package dev.parlor.discord.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form that carries files (RFC 7578). Part headers are read as UTF-8. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\r\n]+)");

    private Multipart() {}

    static boolean isMultipart(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** All parts in order; a part that is no file has no name. */
    static List<SentFile> parts(String type, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw new IllegalArgumentException("A form without a boundary: " + type);
        }
        // One byte is one character, so that places in the text are places in the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String between = "--" + boundary.group(1);
        List<SentFile> parts = new ArrayList<>();
        int begin = text.indexOf(between);
        for (int end = next(text, between, begin); end >= 0; end = next(text, between, begin)) {
            parts.add(part(text.substring(begin + between.length() + 2, end)));
            begin = end + 2;
        }
        return parts;
    }

    private static int next(String text, String between, int begin) {
        return begin < 0 ? -1 : text.indexOf("\r\n" + between, begin);
    }

    private static SentFile part(String text) {
        int blank = text.indexOf("\r\n\r\n");
        if (blank < 0) {
            throw new IllegalArgumentException("A part without a blank line after its headers");
        }
        String head =
                new String(text.substring(0, blank).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        byte[] bytes = text.substring(blank + 4).getBytes(StandardCharsets.ISO_8859_1);
        return new SentFile(
                first(NAME, head).orElse(""),
                first(FILE, head).orElse(""),
                first(TYPE, head).orElse("application/octet-stream"),
                bytes);
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
