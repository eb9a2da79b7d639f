package dev.parlor.discord.standin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What came in over the REST interface. */
public final class Traffic {
    private final Bell bell;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Map<Route, Crowd> crowds = new ConcurrentHashMap<>();

    /** How many are on a way at once. */
    private record Crowd(int present, int most) {
        Crowd more() {
            return new Crowd(present + 1, Math.max(most, present + 1));
        }

        Crowd less() {
            return new Crowd(present - 1, most);
        }
    }

    Traffic(Bell bell) {
        this.bell = bell;
    }

    void arrived(Request request) {
        requests.add(request);
        crowds.merge(request.route(), new Crowd(1, 1), (before, one) -> before.more());
        bell.ring();
    }

    void left(Exchange exchange) {
        exchanges.add(exchange);
        crowds.computeIfPresent(exchange.request().route(), (route, before) -> before.less());
        bell.ring();
    }

    /** All requests in the order in which they came. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The requests on one way, written as {@code POST /channels/{channel_id}/messages}. */
    public List<Request> requests(String route) {
        Route meant = Route.of(route);
        return requests.stream().filter(each -> each.route().equals(meant)).toList();
    }

    /** All requests that have ended, in the order in which they did. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** What was refused, not counting tricks. */
    public List<Exchange> refused() {
        return exchanges.stream()
                .filter(each -> each.status() >= 400 && !each.tricked())
                .toList();
    }

    /** How many were on one way at the same time. */
    public int mostAtOnce(String route) {
        return crowds.getOrDefault(Route.of(route), new Crowd(0, 0)).most();
    }
}
