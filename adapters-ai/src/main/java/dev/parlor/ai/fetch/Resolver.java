package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds a host's addresses. */
@FunctionalInterface
public interface Resolver {

    /**
     * Finds all addresses of a host.
     *
     * @param host a host's name or an address's text
     * @throws UnknownHostException if there is none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Returns the resolver of the machine. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
