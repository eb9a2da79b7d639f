package dev.parlor.ai.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address on the web that obeys the rules so far as its text tells. */
record Target(URI uri, String host, int port) {

    private static final int LONGEST = 4096;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}]");

    static Target of(String url, Rules rules) throws Refusal {
        URI uri = parsed(url);
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!rules.scheme().test(scheme)) {
            throw new Refusal(Cause.NOT_HTTPS, scheme.isEmpty() ? "no scheme" : "the scheme is not https");
        }
        if (Optional.ofNullable(uri.getRawAuthority()).orElse("").contains("@")) {
            throw new Refusal(Cause.USER_INFO, "the URL carries a user's name");
        }
        return new Target(uri, host(uri), port(uri, scheme, rules));
    }

    /** Returns where a redirect of this target leads. */
    Target moved(String location, Rules rules) throws Refusal {
        return of(uri.resolve(parsed(location)).toString(), rules);
    }

    boolean secure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Returns the host without the brackets of IPv6. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Returns what a request asks for: the path and the query. */
    String path() {
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        String query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
        return (path.isEmpty() ? "/" : path) + query;
    }

    private static URI parsed(String url) throws Refusal {
        if (url.length() > LONGEST) {
            throw new Refusal(Cause.NOT_A_URL, "longer than " + LONGEST + " characters");
        }
        try {
            return new URI(new URI(url.strip()).toASCIIString());
        } catch (URISyntaxException e) {
            throw new Refusal(Cause.NOT_A_URL, "a character at " + e.getIndex() + " that no URL has");
        }
    }

    private static String host(URI uri) throws Refusal {
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new Refusal(Cause.NOT_A_URL, "no host that a URL can have");
        }
        return host;
    }

    private static int port(URI uri, String scheme, Rules rules) throws Refusal {
        int standard = "https".equals(scheme) ? 443 : 80;
        int port = uri.getPort() == -1 ? standard : uri.getPort();
        if (!rules.port().test(port)) {
            throw new Refusal(Cause.BAD_PORT, Integer.toString(port));
        }
        return port;
    }
}
