package dev.parlor.discord.concierge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.render.Answers;
import dev.parlor.discord.render.Message;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people what the house answers: at once if it is ready soon, or else behind a promise. */
record Telling(Envoy envoy, Apologies apologies) {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final int BAD_REQUEST = 400;

    void tell(Visit visit, CompletableFuture<Told> answer) {
        Optional<Told> soon = envoy.soon(visit, answer).filter(told -> !told.needsAPromise());
        if (soon.isPresent()) {
            settle(visit, possible(visit, soon.get(), visit.manner().opensForms()), told -> now(visit, told));
        } else if (promised(visit)) {
            later(visit, answer.join());
        }
    }

    private Outcome now(Visit visit, Told told) {
        return told.takesThePlace() && visit.manner().isOnAMessage() && told.rendered() instanceof Message message
                ? changed(visit, message)
                : envoy.callback(visit, Answers.now(told.rendered()));
    }

    /** Another press may have taken the message away. */
    private Outcome changed(Visit visit, Message message) {
        Outcome changed = envoy.callback(visit, Answers.change(message));
        return changed instanceof Outcome.Refused refused && refused.objection() == Objection.UNKNOWN_MESSAGE
                ? envoy.callback(visit, Answers.now(message))
                : changed;
    }

    /** Whether there is a way back: somebody else may have promised already, or nobody knows. */
    private boolean promised(Visit visit) {
        ObjectNode promise = visit.manner().isOnAMessage() ? Answers.changeLater() : Answers.later(visit.expected());
        boolean open = switch (envoy.callback(visit, promise)) {
            case Outcome.Done done -> true;
            case Outcome.Refused refused -> refused.objection() == Objection.ALREADY_ANSWERED;
            case Outcome.Unreachable unreachable -> unreachable.perhapsDone();
        };
        if (!open) {
            lost(visit, "nothing could be promised in time");
        }
        return open;
    }

    private void later(Visit visit, Told told) {
        if (visit.patience().isOver(envoy.clock().instant())) {
            lost(visit, "it took more than a quarter of an hour");
        } else {
            settle(visit, possible(visit, told, false), brought -> envoy.bring(visit, brought));
        }
    }

    /** A form cannot be promised, nor follow another one; whoever waited for it is told what to do instead. */
    private Told possible(Visit visit, Told told, boolean opensForms) {
        return told.isAForm() && !opensForms ? apologies.forTheForm(visit, told) : told;
    }

    /** Sends an answer and sees what becomes of it. If Discord finds fault with it, an apology goes the same way. */
    private void settle(Visit visit, Told told, Function<Told, Outcome> way) {
        Outcome outcome = way.apply(told);
        if (outcome instanceof Outcome.Refused refused && isUntaken(refused)) {
            outcome = way.apply(apologies.forFault(
                    visit, new IllegalStateException("Discord takes no such answer: " + refused.words())));
        }
        switch (outcome) {
            case Outcome.Done done -> {}
            case Outcome.Refused refused
            when refused.objection() == Objection.ALREADY_ANSWERED -> LOG.info("{} was answered already", visit);
            case Outcome.Refused refused -> lost(visit, refused.words());
            case Outcome.Unreachable unreachable ->
                lost(visit, unreachable.cause().words());
        }
    }

    private static boolean isUntaken(Outcome.Refused refused) {
        return switch (refused.objection()) {
            case INVALID_BODY, FILE_TOO_LARGE -> true;
            case OTHER -> refused.status() == BAD_REQUEST;
            default -> false;
        };
    }

    private static void lost(Visit visit, String why) {
        LOG.warn("{} had no answer on Discord, though the house has one: {}", visit, why);
    }
}
