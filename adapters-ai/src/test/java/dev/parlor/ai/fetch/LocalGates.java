package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** Gates that go to the loopback address, by http and to any port, and everywhere else as those of the house do. */
public final class LocalGates {
    private LocalGates() {}

    /**
     * A gate for tests. Every host lives at the loopback address, except those that are addresses themselves.
     *
     * @param placeholders digests of further files that are refused
     */
    public static PictureGate refusing(String... placeholders) {
        return gate((SSLSocketFactory) SSLSocketFactory.getDefault(), placeholders);
    }

    /**
     * Another gate for tests.
     *
     * @param tls which certificates are trusted
     */
    public static PictureGate trusting(SSLContext tls) {
        return gate(tls.getSocketFactory());
    }

    private static PictureGate gate(SSLSocketFactory tls, String... placeholders) {
        Rules rules = new Rules(
                scheme -> scheme.startsWith("http"),
                port -> true,
                address -> address.getHostAddress().equals("127.0.0.1")
                        ? Optional.empty()
                        : PublicInternet.objection(address),
                tls);
        Resolver resolver = host -> host.matches("[0-9.]+|.*:.*")
                ? Resolver.system().resolve(host)
                : List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        return new PictureGate(Limits.standard(), Placeholders.known().and(Set.of(placeholders)), resolver, rules);
    }
}
