package dev.parlor.discord.rest;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where Discord is and how to get there.
 *
 * @param api the root of the REST API, without a slash at the end
 * @param proxies the way; the JVM's own if empty
 * @param tls whom to trust; whom the JVM trusts if empty
 */
public record Address(URI api, Optional<ProxySelector> proxies, Optional<SSLContext> tls) {
    /** Discord, by the way and the trust that the JVM's properties say. */
    public static final Address DISCORD =
            new Address(URI.create("https://discord.com/api/v10"), Optional.empty(), Optional.empty());

    /** A request of which the connection is not made in this time was not sent, and can be sent again. */
    private static final Duration CONNECT = Duration.ofSeconds(3);

    HttpClient.Builder client() {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER);
        proxies.ifPresent(client::proxy);
        tls.ifPresent(client::sslContext);
        return client;
    }

    /** HTTP/2 is agreed on within TLS only: small servers without it stumble over the offer to upgrade. */
    HttpClient.Version version() {
        return "https".equals(api.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
    }
}
