package dev.parlor.commands.office;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells what is set otherwise than before, or where something stands that cannot be used. */
record ReloadReport(Words words) {
    private static final int MOST = 10;

    Reply of(ReloadOutcome outcome) {
        return Reply.privately(Text.NONE)
                .with(
                        switch (outcome) {
                            case ReloadOutcome.Reloaded reloaded
                            when reloaded.changes().isEmpty() ->
                                Embed.of(words.say("reload.title"), words.say("reload.same"));
                            case ReloadOutcome.Reloaded reloaded -> changes(reloaded.changes());
                            case ReloadOutcome.Unfit unfit ->
                                Embed.of(words.say("reload.unfit"), list(unfit.flaws(), this::flaw))
                                        .footer(words.say("reload.unfit.more"));
                        });
    }

    private Embed changes(List<Change> changes) {
        Embed embed = Embed.of(words.say("reload.title"), Text.NONE);
        for (Effect effect : Effect.values()) {
            List<Change> these =
                    changes.stream().filter(change -> change.effect() == effect).toList();
            embed = these.isEmpty() ? embed : embed.field(words.say(effect.key()), list(these, this::change));
        }
        return embed;
    }

    private <T> Text list(List<T> things, Function<T, Text> line) {
        List<Text> lines = new ArrayList<>(things.stream().limit(MOST).map(line).toList());
        if (things.size() > MOST) {
            lines.add(words.say("reload.more", Slot.number("count", things.size() - (long) MOST)));
        }
        return Text.lines(lines);
    }

    private Text change(Change change) {
        return words.say(
                "reload.change",
                Slot.code("key", change.key()),
                new Slot("before", value(change.before())),
                new Slot("after", value(change.after())));
    }

    private Text value(String text) {
        return text.isEmpty() ? words.say("reload.nothing") : Text.of(new Span.Quote(text));
    }

    private Text flaw(Flaw flaw) {
        return words.say(
                "reload.flaw",
                Slot.quote("place", flaw.place()),
                Slot.quote("found", flaw.found()),
                Slot.quote("expected", flaw.expected()));
    }
}
