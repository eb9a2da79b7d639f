package dev.parlor.discord.rest;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Outcome;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and waits for the whole answer. */
final class Wire implements AutoCloseable {
    private static final String AGENT = "DiscordBot (Parlor, 0.1)";

    private final Address address;
    private final BotToken token;
    private final Line line;

    Wire(Address address, BotToken token) {
        this.address = address;
        this.token = token;
        line = new Line(address);
    }

    /** Never waits longer than that: the JDK's own limit for a request ends with the head of its answer. */
    Heard exchange(Call call, Duration time) throws InterruptedException {
        HttpClient client = line.client();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request(call), info -> new CappedBody());
        try {
            HttpResponse<byte[]> response = exchange.get(time.toNanos(), TimeUnit.NANOSECONDS);
            return Heard.Answer.of(response.statusCode(), response.headers(), response.body());
        } catch (ExecutionException e) {
            return new Heard.Silence(cause(e));
        } catch (TimeoutException | CancellationException e) {
            line.giveUp(client);
            return new Heard.Silence(Outcome.Cause.TOO_SLOW);
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(Call call) {
        Optional<Parcel> parcel = Parcel.of(call);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.api() + call.route().address()))
                .version(address.version())
                .setHeader("User-Agent", AGENT)
                .method(
                        call.route().endpoint().method(),
                        parcel.map(Parcel::body).orElseGet(BodyPublishers::noBody));
        parcel.ifPresent(content -> request.setHeader("Content-Type", content.type()));
        if (!call.route().endpoint().isByInteraction()) {
            request.setHeader("Authorization", "Bot " + token.reveal());
        }
        return request.build();
    }

    /** Messages of exceptions may quote addresses, and there are tokens in those; so only the kinds count. */
    private static Outcome.Cause cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof ConnectException
                    || at instanceof HttpConnectTimeoutException
                    || at instanceof UnresolvedAddressException) {
                return Outcome.Cause.NO_CONNECTION;
            }
        }
        return Outcome.Cause.CUT_SHORT;
    }

    @Override
    public void close() {
        line.close();
    }
}
