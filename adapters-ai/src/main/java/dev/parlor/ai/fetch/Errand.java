package dev.parlor.ai.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;

/** Goes for one picture, from address to address, within one deadline. */
final class Errand {

    private final Rules rules;
    private final Limits limits;
    private final Lookups lookups;
    private final Deadline deadline;

    Errand(Rules rules, Limits limits, Lookups lookups, Deadline deadline) {
        this.rules = rules;
        this.limits = limits;
        this.lookups = lookups;
        this.deadline = deadline;
    }

    Received run(String url) throws Refusal {
        Target target = Target.of(url, rules);
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            switch (go(target)) {
                case Received received -> {
                    return received;
                }
                case Hop.Moved(String location) -> target = target.moved(location, rules);
            }
        }
        throw new Refusal(Cause.TOO_MANY_REDIRECTS, "more than " + limits.redirects());
    }

    private Hop go(Target target) throws Refusal {
        List<InetAddress> addresses = judged(target);
        try (Line line = Line.open(addresses, target.port(), deadline)) {
            return ask(line.talk(target, rules, deadline), target);
        } catch (IOException e) {
            throw deadline.isOver()
                    ? new Refusal(Cause.TOO_SLOW, target.host())
                    : new Refusal(Cause.CUT_SHORT, "the connection broke");
        }
    }

    /** Looks the host up once; one address that is not public refuses them all, since rebinding mixes them. */
    private List<InetAddress> judged(Target target) throws Refusal {
        List<InetAddress> addresses = lookups.addresses(target.bareHost(), deadline);
        for (InetAddress address : addresses) {
            Optional<String> objection = rules.objection().apply(address);
            if (objection.isPresent()) {
                throw new Refusal(Cause.PRIVATE_ADDRESS, target.host() + ", " + objection.get());
            }
        }
        return addresses;
    }

    private Hop ask(Socket socket, Target target) throws IOException, Refusal {
        socket.getOutputStream().write(Lines.bytes(request(target)));
        InputStream in = new BufferedInputStream(socket.getInputStream());
        Head head = Head.read(new Lines(in, limits.headBytes()));
        if (head.redirects()) {
            return new Hop.Moved(
                    head.only("location").orElseThrow(() -> Refusal.malformed("a redirect without a place")));
        }
        if (head.status() != 200) {
            throw new Refusal(Cause.STATUS, Integer.toString(head.status()));
        }
        return Body.read(head, in, limits.bodyBytes());
    }

    private static String request(Target target) {
        String port = target.uri().getPort() == -1 ? "" : ":" + target.port();
        return "GET " + target.path() + " HTTP/1.1\r\nHost: " + target.host() + port
                + "\r\nUser-Agent: Parlor\r\nAccept: image/png, image/jpeg, image/gif;q=0.8"
                + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }
}
