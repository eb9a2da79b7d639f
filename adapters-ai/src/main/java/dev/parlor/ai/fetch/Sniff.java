package dev.parlor.ai.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Tells by its first bytes what a body is; what the server says about it is never asked. */
final class Sniff {

    private static final int FIRST = 1024;

    private Sniff() {}

    static Format format(byte[] bytes) throws Refusal {
        String start = new String(bytes, 0, Math.min(FIRST, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Format.PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Format.JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Format.GIF;
        }
        throw other(start);
    }

    private static Refusal other(String start) {
        if (start.isEmpty()) {
            return new Refusal(Cause.EMPTY, "no byte");
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return new Refusal(Cause.WEBP, "WebP is not read");
        }
        String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return markup(text);
        }
        return new Refusal(Cause.NOT_A_PICTURE, text.startsWith("{") ? "JSON" : "begins with " + hex(start));
    }

    private static Refusal markup(String text) {
        if (text.contains("<svg")) {
            return new Refusal(Cause.SVG, "SVG is not read");
        }
        boolean page = text.contains("<html") || text.contains("<!doctype html");
        return page ? new Refusal(Cause.HTML, "a web page") : new Refusal(Cause.NOT_A_PICTURE, "markup");
    }

    private static String hex(String start) {
        return HexFormat.of()
                .formatHex(start.substring(0, Math.min(8, start.length())).getBytes(StandardCharsets.ISO_8859_1));
    }
}
