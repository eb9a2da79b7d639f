package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Where the gate goes.
 *
 * @param scheme which schemes, in lower case
 * @param port which ports
 * @param objection why an address is not gone to
 * @param tls makes the TLS layer of https
 */
record Rules(
        Predicate<String> scheme,
        IntPredicate port,
        Function<InetAddress, Optional<String>> objection,
        SSLSocketFactory tls) {

    /** Returns the rules of the house: https at port 443 of public addresses, certificates as the JDK trusts them. */
    static Rules house() {
        return new Rules("https"::equals, port -> port == 443, PublicInternet::objection, (SSLSocketFactory)
                SSLSocketFactory.getDefault());
    }
}
