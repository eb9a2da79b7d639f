package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether an address belongs to the public Internet, after the special-purpose registries of the IANA. An IPv6
 * address that carries an IPv4 address (mapped, NAT64, 6to4) is judged by the one that it carries.
 */
final class PublicInternet {

    private static final List<Range> RESERVED = List.of(
            new Range("0.0.0.0/8", "RFC 1122: this network"),
            new Range("10.0.0.0/8", "RFC 1918: private"),
            new Range("100.64.0.0/10", "RFC 6598: shared by carriers"),
            new Range("127.0.0.0/8", "RFC 1122: loopback"),
            new Range("169.254.0.0/16", "RFC 3927: link-local"),
            new Range("172.16.0.0/12", "RFC 1918: private"),
            new Range("192.0.0.0/24", "RFC 6890: protocol assignments"),
            new Range("192.0.2.0/24", "RFC 5737: documentation"),
            new Range("192.88.99.0/24", "RFC 7526: 6to4 relays"),
            new Range("192.168.0.0/16", "RFC 1918: private"),
            new Range("198.18.0.0/15", "RFC 2544: benchmarking"),
            new Range("198.51.100.0/24", "RFC 5737: documentation"),
            new Range("203.0.113.0/24", "RFC 5737: documentation"),
            new Range("224.0.0.0/4", "RFC 5771: multicast"),
            new Range("240.0.0.0/4", "RFC 1112: reserved, with broadcast"),
            new Range("2001::/23", "RFC 2928: protocol assignments, with Teredo"),
            new Range("2001:db8::/32", "RFC 3849: documentation"),
            new Range("3fff::/20", "RFC 9637: documentation"));

    /** The only IPv6 block that is routed in public; loopback, ULA, link-local and multicast lie outside. */
    private static final Range GLOBAL_UNICAST = new Range("2000::/3", "RFC 4291: not global unicast");

    private static final Range NAT64 = new Range("64:ff9b::/96", "RFC 6052");
    private static final Range SIX_TO_FOUR = new Range("2002::/16", "RFC 3056");

    private PublicInternet() {}

    /** Returns why the address is not public, as the document and its word; empty if it is public. */
    static Optional<String> objection(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.holds(address)) {
            return carried(bytes, 12, NAT64);
        }
        if (SIX_TO_FOUR.holds(address)) {
            return carried(bytes, 2, SIX_TO_FOUR);
        }
        if (bytes.length == 16 && !GLOBAL_UNICAST.holds(address)) {
            return Optional.of(GLOBAL_UNICAST.document());
        }
        return RESERVED.stream()
                .filter(range -> range.holds(address))
                .map(Range::document)
                .findFirst();
    }

    private static Optional<String> carried(byte[] bytes, int from, Range form) {
        try {
            InetAddress inner = InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
            return objection(inner).map(why -> why + " within " + form.document());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
