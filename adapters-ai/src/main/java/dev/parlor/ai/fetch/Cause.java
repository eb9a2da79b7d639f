package dev.parlor.ai.fetch;

import java.util.Locale;

/** Why no picture came. */
public enum Cause {
    /** The text is no URL with a host, or longer than any real one. */
    NOT_A_URL,
    /** The URL, or one that it was redirected to, is not https. */
    NOT_HTTPS,
    /** The URL carries a user name or a password. */
    USER_INFO,
    /** The URL names a port other than 443. */
    BAD_PORT,
    /** The host has no address. */
    UNKNOWN_HOST,
    /** One of the host's addresses lies in a range that is not the public Internet. */
    PRIVATE_ADDRESS,
    /** No address of the host let itself be connected to. */
    NO_CONNECTION,
    /** The server's certificate is expired, of an unknown issuer or for another host. */
    BAD_CERTIFICATE,
    /** The TLS handshake failed for another reason, such as a server that speaks plain HTTP. */
    NO_HANDSHAKE,
    /** The server redirected more often than is followed. */
    TOO_MANY_REDIRECTS,
    /** The server answered with a status other than 200. */
    STATUS,
    /** The answer is not HTTP/1.1 as it should be. */
    MALFORMED_ANSWER,
    /** The body is compressed although the request forbade it. */
    ENCODED_BODY,
    /** The connection ended before the answer did. */
    CUT_SHORT,
    /** The head or the body is larger than allowed. */
    TOO_LARGE,
    /** The time was over before the answer was. */
    TOO_SLOW,
    /** The body has no byte. */
    EMPTY,
    /** The body is a web page. */
    HTML,
    /** The body is an SVG drawing, which can hold scripts and links. */
    SVG,
    /** The body is WebP, which the JDK does not read. */
    WEBP,
    /** The body is none of the pictures that are read. */
    NOT_A_PICTURE,
    /** The picture is too small to show anything. */
    TOO_SMALL,
    /** The picture has more pixels, or a longer side, than is decoded. */
    TOO_MANY_PIXELS,
    /** The animation has more frames than allowed. */
    TOO_MANY_FRAMES,
    /** The picture ends early or contradicts itself. */
    BROKEN_PICTURE,
    /** The picture is a plain area. */
    ONE_COLOUR,
    /** The picture is black but for specks, as image filters make them. */
    NEARLY_BLACK,
    /** The picture is one that a provider sends instead of a picture. */
    PLACEHOLDER;

    /** Returns the cause as a word for traces and metrics, such as {@code too_slow}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
