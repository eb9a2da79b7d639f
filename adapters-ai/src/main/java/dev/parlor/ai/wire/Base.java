package dev.parlor.ai.wire;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The address that all paths of an API begin with, such as {@code https://integrate.api.nvidia.com/v1}. */
public final class Base {
    private final URI uri;

    private Base(URI uri) {
        this.uri = uri;
    }

    /**
     * The address of a service on the Internet.
     *
     * @param address begins with {@code https://}
     * @throws IllegalArgumentException if it does not, or has a user, a query or a fragment
     */
    public static Base secure(String address) {
        Base base = ofOperator(address);
        if (!base.isEncrypted()) {
            throw refused(address, "must begin with https://");
        }
        return base;
    }

    /**
     * An address that the operator wrote down himself, such as {@code http://localhost:11434/v1}: also without
     * encryption.
     *
     * @param address begins with {@code https://} or {@code http://}
     * @throws IllegalArgumentException if it does not, or has a user, a query or a fragment
     */
    public static Base ofOperator(String address) {
        URI uri = parsed(address.replaceAll("/+$", ""));
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refused(address, "must begin with https:// or http://");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw refused(address, "must have a host and no user");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused(address, "must have no query and no fragment");
        }
        return new Base(uri);
    }

    /**
     * A path below as others are told it.
     *
     * @param path begins with {@code /}
     */
    public String address(String path) {
        return at(path).toString();
    }

    boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    /** The whole address of a path below. */
    URI at(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with '/'");
        }
        return URI.create(uri + path);
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The address of an API is no URL", e);
        }
    }

    /** Says what is wrong without the address, which may have been pasted with a key in it. */
    private static IllegalArgumentException refused(String address, String expected) {
        return new IllegalArgumentException("The address of an API (" + address.length() + " characters) " + expected);
    }
}
