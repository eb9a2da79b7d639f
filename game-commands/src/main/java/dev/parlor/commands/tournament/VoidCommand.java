package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.VoidMatch;
import dev.parlor.core.tournament.VoidMatchOutcome;
import java.util.Optional;

/** {@code /tournament void}: calls the match that is on off and gives every stake back. */
public record VoidCommand(Programme programme, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament void",
                        Topic.TOURNAMENTS,
                        Option.required("reason", new OptionKind.Phrase(Span.Quote.LONGEST), "power-cut"),
                        Option.optional("match", new OptionKind.Reference(Thing.MATCH), "3"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return bout(invocation)
                .map(bout -> confirmed(invocation, bout))
                .orElseGet(() -> new Refusing(invocation.words()).noMatch());
    }

    private Optional<Bout> bout(Invocation invocation) {
        return programme
                .led(invocation)
                .flatMap(programme::bouts)
                .flatMap(bouts ->
                        invocation.options().text("match").map(bouts::find).orElseGet(bouts::current));
    }

    private Reply confirmed(Invocation invocation, Bout bout) {
        boolean may = Acting.player(invocation, bout.tournament())
                .equals(bout.tournament().organiser());
        if (may && !invocation.confirmed()) {
            return controls.confirm(
                    invocation, invocation.words().say("void.sure", Slot.number("number", bout.number())));
        }
        return callOff(invocation, bout);
    }

    private Reply callOff(Invocation invocation, Bout bout) {
        Words words = invocation.words();
        String reason = Spoken.clean(invocation.options().text("reason").orElseThrow());
        VoidMatch wish = new VoidMatch(bout.match().id(), reason, Acting.actor(invocation, bout.tournament()));
        return switch (programme.desk().voidMatch(wish)) {
            case VoidMatchOutcome.Voided voided ->
                told(words, bout, voided.match().reason());
            case VoidMatchOutcome.Voiding voiding ->
                told(words, bout, voiding.match().reason());
            case VoidMatchOutcome.AlreadyVoided voided ->
                told(words, bout, voided.match().reason());
            case VoidMatchOutcome.TooLate late -> Reply.privately(words.say("void.late"));
            case VoidMatchOutcome.NotOpen notOpen -> new Refusing(words).state(notOpen.match());
            case VoidMatchOutcome.NotOrganiser not -> new Refusing(words).notOrganiser(not.organiser());
            case VoidMatchOutcome.NoSuchMatch none -> new Refusing(words).noMatch();
        };
    }

    private static Reply told(Words words, Bout bout, String reason) {
        return Reply.publicly(
                words.say("void.voided", Slot.number("number", bout.number()), Slot.quote("reason", reason)));
    }
}
