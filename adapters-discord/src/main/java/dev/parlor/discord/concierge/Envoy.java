package dev.parlor.discord.concierge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Visibility;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.FilePart;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.render.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Brings answers to Discord. */
record Envoy(DiscordLink link, InstantSource clock) {
    /** What is ready before something must be promised. */
    <T> Optional<T> soon(Visit visit, CompletableFuture<T> work) {
        Duration left = visit.patience().untilThePromise(clock.instant());
        return work.thenApply(Optional::of)
                .completeOnTimeout(Optional.empty(), left.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** The first answer, within the time that is left for one. */
    Outcome callback(Visit visit, ObjectNode body) {
        return link.send(Call.to(Route.callback(visit.arrival()), body)
                .within(visit.patience().untilTheEnd(clock.instant())));
    }

    /** What was promised. */
    Outcome bring(Visit visit, Told told) {
        Message message = (Message) told.rendered();
        return visit.manner().isOnAMessage() ? below(visit, told, message) : inItsPlace(visit, message);
    }

    private Outcome below(Visit visit, Told told, Message message) {
        if (told.takesThePlace() && told.isPrivate()) {
            return edit(visit, message);
        }
        Outcome followed = follow(visit, message);
        if (told.takesThePlace() && followed instanceof Outcome.Done) {
            delete(visit);
        }
        return followed;
    }

    /** Who sees a promise sees the answer too, so an answer for others needs a message of its own. */
    private Outcome inItsPlace(Visit visit, Message message) {
        if (message.visibility() == visit.expected()) {
            return edit(visit, message);
        }
        delete(visit);
        return follow(visit, message);
    }

    /** The person may have put the message away in the meantime. */
    private Outcome edit(Visit visit, Message message) {
        Outcome edited = link.send(with(Call.to(Route.editOriginal(visit.arrival()), message.edited()), message));
        return edited instanceof Outcome.Refused refused && refused.objection() == Objection.UNKNOWN_MESSAGE
                ? follow(visit, message)
                : edited;
    }

    /** Discord knows no nonces of answers. One that a single person sees is better there twice than not at all. */
    private Outcome follow(Visit visit, Message message) {
        Call call = with(Call.to(Route.followUp(visit.arrival()), message.created()), message);
        Outcome followed = link.send(call);
        boolean lost = message.visibility() == Visibility.PRIVATE
                && followed instanceof Outcome.Unreachable unreachable
                && unreachable.cause() == Outcome.Cause.TROUBLE;
        return lost ? link.send(call) : followed;
    }

    private void delete(Visit visit) {
        link.send(Call.to(Route.deleteOriginal(visit.arrival())));
    }

    private static Call with(Call call, Message message) {
        return call.with(message.uploads().stream().map(FilePart::of).toList());
    }
}
