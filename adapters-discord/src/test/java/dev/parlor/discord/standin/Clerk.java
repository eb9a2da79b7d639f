package dev.parlor.discord.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Serves one request after the other: lets tricks be played, asks who is responsible, and has both sides judged. */
final class Clerk {
    private static final long FOR_EVER = Long.MAX_VALUE;

    /** Discord blocks whoever does not say who it is (https://discord.com/developers/docs/reference#user-agent). */
    private static final String AGENT = "DiscordBot (";

    private final Paths paths;
    private final Mischief mischief;
    private final Traffic traffic;
    private final Judgement judgement;
    private final Credentials credentials;
    private final Pace pace;

    /** Lets time pass. */
    interface Pause {
        void pause(long nanos) throws InterruptedException;
    }

    Clerk(Paths paths, Mischief mischief, Traffic traffic, Judgement judgement, Credentials credentials, Pace pace) {
        this.paths = paths;
        this.mischief = mischief;
        this.traffic = traffic;
        this.judgement = judgement;
        this.credentials = credentials;
        this.pace = pace;
    }

    void serve(HttpExchange exchange, Pause pause) throws IOException, InterruptedException {
        Optional<Request> read = read(exchange);
        if (read.isPresent()) {
            serve(read.get(), exchange, pause);
        }
    }

    private Optional<Request> read(HttpExchange exchange) throws IOException {
        try {
            return Optional.of(Reader.read(exchange, paths));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            judgement.complain(exchange.getRequestURI() + " was sent what nobody can read: " + e.getMessage());
            Written.whole(exchange, Answer.error(400, 50_109, "The request body contains invalid JSON."));
            return Optional.empty();
        }
    }

    private void serve(Request request, HttpExchange exchange, Pause pause) throws IOException, InterruptedException {
        traffic.arrived(request);
        Optional<Trick> trick = mischief.next(request);
        int status = 0;
        try {
            pause.pause(mischief.latency().toNanos());
            status = trick.isPresent()
                    ? play(trick.get(), request, exchange, pause)
                    : Written.whole(exchange, answer(request));
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - request.at());
            traffic.left(new Exchange(request, status, took, trick.isPresent()));
        }
    }

    private int play(Trick trick, Request request, HttpExchange exchange, Pause pause)
            throws IOException, InterruptedException {
        return switch (trick) {
            case Trick.Say(Answer said) -> Written.whole(exchange, said);
            case Trick.Deny(Answer said) -> {
                answer(request);
                yield Written.whole(exchange, said);
            }
            case Trick.Stall stall -> {
                pause.pause(FOR_EVER);
                yield 0;
            }
            case Trick.CutOff cut -> Written.half(exchange, answer(request));
            case Trick.HangUp hangUp -> {
                answer(request);
                yield 0;
            }
            case Trick.Wait(Duration time) -> {
                pause.pause(time.toNanos());
                yield Written.whole(exchange, answer(request));
            }
            case Trick.Retell retell -> {
                Answer honest = answer(request);
                Answer retold = new Answer(
                        honest.status(), honest.headers(), honest.body().map(retell.retold()));
                yield Written.whole(exchange, retold);
            }
        };
    }

    private Answer answer(Request request) {
        if (!request.agent().startsWith(AGENT)) {
            judgement.complain(request.route() + " was asked by '" + request.agent() + "', expected " + AGENT + "…");
        }
        Optional<Paths.Way> way = paths.find(request.route().method(), request.path());
        if (way.isEmpty()) {
            judgement.complain("nobody is at " + request.route());
            return Answer.error(404, 0, "404: Not Found");
        }
        Answer answer = pace.told(request, decide(way.get().handler(), request));
        judgement.exchange(request, answer);
        return answer;
    }

    private Answer decide(Handler handler, Request request) {
        if (!credentials.admits(request)) {
            return Answer.error(401, 0, "401: Unauthorized");
        }
        Optional<Answer> early = pace.refusal(request);
        if (early.isPresent()) {
            return early.get();
        }
        try {
            return handler.handle(request);
        } catch (Refused e) {
            return e.answer();
        } catch (RuntimeException e) {
            judgement.complain("the stand-in failed at " + request.route() + ": " + e);
            return Answer.empty(500);
        }
    }
}
