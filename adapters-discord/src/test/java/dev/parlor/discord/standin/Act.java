package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that a guest has done, and what came of it. Whoever asks waits; what never comes is a failure of the test. */
public final class Act {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final int FORM = 9;

    private final Hall hall;
    private final Interaction interaction;

    Act(Hall hall, Interaction interaction) {
        this.hall = hall;
        this.interaction = interaction;
    }

    /** The id by which the bot knows it. */
    public String id() {
        return interaction.id();
    }

    /** The secret with which it is answered. */
    public String token() {
        return interaction.token();
    }

    Optional<Post> source() {
        return interaction.source().flatMap(hall.posts()::find);
    }

    /** How long there was no sign of life. */
    public Duration acknowledged() {
        return await("acknowledgement", () -> interaction.progress().acknowledged());
    }

    /** Whether there was a sign of life, now. */
    public boolean isAcknowledged() {
        return interaction.progress().acknowledged().isPresent();
    }

    /** Whether the guest has seen that the application did not respond. */
    public boolean failed() {
        return interaction.failed(hall.interactions().patience());
    }

    /** The answers that came too late. */
    public int late() {
        return interaction.progress().late();
    }

    /** The message that answers, or the one that was clicked, as soon as it is more than a promise. */
    public Post answer() {
        return await("answer", () -> original().filter(post -> !post.look().isThinking()));
    }

    /** The message that answers or was clicked, now. */
    public Optional<Post> original() {
        return interaction.progress().original().flatMap(hall.posts()::find);
    }

    /** Waits for the message that answers, or the one that was clicked, to be changed so many times. */
    public Post edited(int times) {
        return await(times + " edits", () -> original().filter(post -> post.edits() >= times));
    }

    /** The messages that came after the first answer, now. */
    public List<Post> followUps() {
        return interaction.progress().followUps().stream()
                .flatMap(id -> hall.posts().find(id).stream())
                .toList();
    }

    /** The first message that came after the first answer. */
    public Post followUp() {
        return await("message after the answer", () -> followUps().stream().findFirst());
    }

    /** The form that was opened. */
    public Form form() {
        return await(
                "form",
                () -> Optional.of(interaction.progress())
                        .filter(progress -> progress.kind() == FORM)
                        .flatMap(Progress::data)
                        .map(Form::new));
    }

    /** What was offered to somebody who types. */
    public List<Choice> choices() {
        JsonNode data = await("choices", () -> interaction.progress().data());
        List<Choice> choices = new ArrayList<>();
        data.path("choices")
                .forEach(each -> choices.add(new Choice(
                        each.path("name").asText(), each.path("value").asText())));
        return choices;
    }

    private <T> T await(String what, Supplier<Optional<T>> look) {
        return hall.world()
                .bell()
                .await(LONG_ENOUGH, look)
                .orElseThrow(() -> new AssertionError("In " + LONG_ENOUGH.toSeconds() + " s there was no " + what
                        + ", only " + interaction.progress()));
    }
}
