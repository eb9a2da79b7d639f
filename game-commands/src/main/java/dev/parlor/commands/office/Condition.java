package dev.parlor.commands.office;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.chat.Waiting;
import dev.parlor.core.tournament.Tournament;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a community does, as somebody of a standing may know it. */
record Condition(Words words, Standing standing) {
    Embed tournaments(Embed embed, List<Tournament> all) {
        long open = count(all, Tournament.SignUp.class);
        long on = count(all, Tournament.Running.class);
        long paused = count(all, Tournament.Paused.class);
        Text value = open + on + paused == 0
                ? words.say("status.tournaments.none")
                : words.say(
                        "status.tournaments.some",
                        Slot.number("open", open),
                        Slot.number("on", on),
                        Slot.number("paused", paused));
        return embed.field(
                words.say("status.tournaments"),
                paused == 0 ? value : value.below(words.say("status.tournaments.paused")));
    }

    private static long count(List<Tournament> all, Class<? extends Tournament> state) {
        return all.stream().filter(state::isInstance).count();
    }

    Embed waiting(Embed embed, Optional<Waiting> waiting) {
        return waiting.map(found -> embed.field(words.say("status.waiting"), waiting(found)))
                .orElse(embed);
    }

    private Text waiting(Waiting waiting) {
        return waiting.since()
                .map(since -> words.say(
                        "status.waiting.some", Slot.number("count", waiting.count()), Slot.due("since", since)))
                .orElseGet(() -> words.say("status.waiting.none"));
    }

    Embed contact(Embed embed, Optional<Contact> contact) {
        return contact.map(found -> traffic(embed.field(words.say("status.wire"), wire(found)), found.traffic()))
                .orElse(embed);
    }

    private Text wire(Contact contact) {
        Text state = switch (contact.state()) {
            case UP -> words.say("status.wire.up", Slot.due("since", contact.since()));
            case DOWN -> words.say("status.wire.down", Slot.due("since", contact.since()));
        };
        return contact.latency()
                .map(Duration::toMillis)
                .map(millis -> state.below(words.say("status.wire.latency", Slot.number("millis", millis))))
                .orElse(state);
    }

    private Embed traffic(Embed embed, Contact.Traffic traffic) {
        return standing == Standing.OPERATOR
                ? embed.field(
                        words.say("status.traffic"),
                        words.say(
                                "status.traffic.all",
                                Slot.number("sent", traffic.sent()),
                                Slot.number("limited", traffic.limited()),
                                Slot.number("failed", traffic.failed()),
                                Slot.number("refused", traffic.refused())))
                : embed;
    }
}
