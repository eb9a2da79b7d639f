package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.MessageRules;
import dev.parlor.discord.Specification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges what the bot sends, and what the stand-in itself sends, and keeps what is wrong with it. */
final class Judgement implements Events, AutoCloseable {
    private final Optional<Specification> specification = Specification.ofTheEnvironment();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<String> overlooked = new CopyOnWriteArrayList<>();
    private final Queue<Future<?>> underWay = new ConcurrentLinkedQueue<>();
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("judgement").factory());

    /** Problems whose text has this in it are none. */
    void overlook(String part) {
        overlooked.add(part);
    }

    void complain(String problem) {
        problems.add(problem);
    }

    void message(Request request, JsonNode body) {
        MessageRules.ofMessage(body).forEach(problem -> complain(request, problem, body));
    }

    /** An edit is judged by the message that it leaves behind. */
    void edit(Request request, JsonNode body, Look before) {
        MessageRules.ofMessage(whole(body, before)).forEach(problem -> complain(request, problem, body));
    }

    void form(Request request, JsonNode data) {
        MessageRules.ofForm(data).forEach(problem -> complain(request, problem, data));
    }

    private void complain(Request request, String problem, JsonNode body) {
        complain(request.route() + ": " + problem + " in " + body);
    }

    private static ObjectNode whole(JsonNode body, Look before) {
        ObjectNode whole = body.deepCopy();
        if (!body.has("components")) {
            whole.set("components", before.components());
        }
        if (!body.has("content")) {
            // Embeds that stay are not written again, yet they are something to see.
            whole.put("content", before.embeds().isEmpty() ? before.content() : "…");
        }
        whole.set("attachments", attachments(body, before));
        return whole;
    }

    private static ArrayNode attachments(JsonNode body, Look before) {
        ArrayNode told = Json.array();
        if (!body.has("attachments")) {
            before.attached()
                    .forEach(
                            file -> told.addObject().put("filename", file.file().name()));
        }
        for (JsonNode each : body.path("attachments")) {
            ObjectNode named = each.deepCopy();
            before.attached().stream()
                    .filter(file -> file.id().equals(each.path("id").asText()))
                    .forEach(file -> named.put("filename", file.file().name()));
            told.add(named);
        }
        return told;
    }

    /** Judges both sides by Discord's own specification, after they were served. */
    void exchange(Request request, Answer answer) {
        specification.ifPresent(known -> underWay.add(clerk.submit(() -> exchange(known, request, answer))));
    }

    private void exchange(Specification known, Request request, Answer answer) {
        String method = request.route().method().toLowerCase(Locale.ROOT);
        String path = request.route().template();
        if (request.body().isContainerNode()) {
            known.problems(path, method, request.body()).forEach(problem -> complain(request, problem, request.body()));
        }
        answer.body()
                .ifPresent(body -> known.answerProblems(path, method, answer.status(), body)
                        .forEach(problem ->
                                complain("the stand-in's own answer to " + request.route() + ": " + problem)));
    }

    @Override
    public void tell(Optional<String> guild, String name, ObjectNode data, int intent) {
        switch (name) {
            case "MESSAGE_CREATE", "MESSAGE_UPDATE" -> told("MessageResponse", data);
            case "THREAD_CREATE", "THREAD_UPDATE" -> told("ThreadResponse", data);
            case "INTERACTION_CREATE" -> {
                unlessMissing("MessageResponse", data.path("message"));
                unlessMissing("GuildMemberResponse", data.path("member"));
                unlessMissing("UserResponse", data.path("user"));
            }
            default -> {}
        }
    }

    private void unlessMissing(String schema, JsonNode part) {
        if (!part.isMissingNode()) {
            told(schema, part);
        }
    }

    /** Judges a part of what the gateway tells by one of the specification's schemas. */
    void told(String schema, JsonNode part) {
        JsonNode copy = part.deepCopy();
        specification.ifPresent(known -> underWay.add(clerk.submit(() ->
                known.problems(schema, copy).forEach(problem -> complain("the stand-in's own event: " + problem)))));
    }

    /** Everything that is wrong with what has come and gone. */
    List<String> problems() {
        for (Future<?> each = underWay.poll(); each != null; each = underWay.poll()) {
            await(each);
        }
        return problems.stream()
                .filter(problem -> overlooked.stream().noneMatch(problem::contains))
                .toList();
    }

    private void await(Future<?> each) {
        try {
            each.get();
        } catch (ExecutionException e) {
            problems.add("the judgement failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        clerk.close();
    }
}
