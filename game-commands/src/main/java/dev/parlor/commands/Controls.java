package dev.parlor.commands;

import dev.parlor.core.Identifiers;
import dev.parlor.core.ParlorId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes buttons and forms whose content is stored. */
public final class Controls {
    private static final Duration CONFIRMATION = Duration.ofMinutes(5);
    private static final Duration QUICK = Duration.ofDays(1);
    private static final Duration STANDING = Duration.ofDays(30);

    private final Offers offers;
    private final Identifiers names;
    private final InstantSource clock;

    /**
     * Controls whose content is kept somewhere.
     *
     * @param offers where
     * @param names where their opaque names come from
     * @param clock tells when they expire
     */
    public Controls(Offers offers, Identifiers names, InstantSource clock) {
        this.offers = offers;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Asks whether somebody is sure. Both buttons are for that person only and are one act together.
     *
     * @param invocation what was asked for, and will be done after a yes
     * @param question what cannot be undone
     * @return the question with its two buttons, private
     */
    public Reply confirm(Invocation invocation, Text question) {
        return confirm(invocation, question, invocation.options().written());
    }

    /**
     * Asks whether somebody is sure, and remembers more than was written.
     *
     * @param invocation what was asked for
     * @param question what cannot be undone
     * @param options what will be said to the command after a yes
     * @return the question with its two buttons, private
     */
    public Reply confirm(Invocation invocation, Text question, Map<String, String> options) {
        Offer offer = offer(invocation, invocation.path(), options, CONFIRMATION, Offer.Kind.SURE);
        Words words = invocation.words();
        Text until = words.say("confirm.until", Slot.due("until", offer.expires()));
        return Reply.privately(question.below(until))
                .with(List.of(
                        new Control.Button(
                                new ControlId(ControlId.Action.DO, offer.id()),
                                words.say("confirm.yes"),
                                Control.Style.GRAVE),
                        new Control.Button(
                                new ControlId(ControlId.Action.LEAVE, offer.id()),
                                words.say("confirm.no"),
                                Control.Style.PLAIN)));
    }

    /**
     * A button for anybody that runs a command; what the command still needs is asked for when it is pressed. If it is
     * the command that the button stands below, it turns a page.
     *
     * @param invocation where the button stands
     * @param path the command
     * @param options what is said to it
     * @param label what stands on the button
     * @return the button
     */
    public Control.Button button(Invocation invocation, String path, Map<String, String> options, Text label) {
        CommandPath run = CommandPath.of(path);
        Offer.Kind kind = run.equals(invocation.path()) ? Offer.Kind.PAGE : Offer.Kind.QUICK;
        Offer offer = offer(invocation, run, options, QUICK, kind);
        return new Control.Button(new ControlId(ControlId.Action.DO, offer.id()), label, Control.Style.PLAIN);
    }

    /**
     * A choice of one that runs a command, in everything else like {@link #button}.
     *
     * @param invocation where it stands
     * @param path the command
     * @param options what is said to it besides what is chosen
     * @param option as what the choice is said
     * @param prompt what is asked
     * @param choices what can be chosen, at most 25
     * @return the choice
     */
    public Control.Select select(
            Invocation invocation,
            String path,
            Map<String, String> options,
            String option,
            Text prompt,
            List<Control.Choice> choices) {
        return new Control.Select(button(invocation, path, options, prompt).id(), option, prompt, choices);
    }

    /**
     * A button for anybody on a message that the house changes now and then: it is the same each time.
     *
     * @param parlor in which community
     * @param name what travels with it, made of the message and the button's place in it
     * @param path the command
     * @param options what is said to it
     * @param label what stands on the button
     * @return the button
     */
    public Control.Button standing(ParlorId parlor, String name, String path, Map<String, String> options, Text label) {
        offers.keepOnce(new Offer(
                name,
                parlor,
                Optional.empty(),
                CommandPath.of(path),
                options,
                clock.instant().plus(STANDING),
                Offer.Kind.QUICK));
        return new Control.Button(new ControlId(ControlId.Action.DO, name), label, Control.Style.PLAIN);
    }

    /** A form that asks for what a command still needs. */
    Reply form(Press press, Offer offer, List<Option> missing, Words words) {
        Map<String, String> options = new HashMap<>(offer.options());
        options.putAll(press.fields());
        Offer form = new Offer(
                names.next(),
                offer.parlor(),
                Optional.of(press.player()),
                offer.path(),
                options,
                offer.expires(),
                offer.kind());
        offers.keep(form);
        String key = "option." + offer.path().key() + ".";
        return Reply.asking(new Modal(
                new ControlId(ControlId.Action.DO, form.id()),
                offer.path().typed(),
                missing.stream()
                        .map(option ->
                                new Modal.Input(option.name(), words.line(key + option.name()), option.example()))
                        .toList()));
    }

    private Offer offer(
            Invocation invocation, CommandPath path, Map<String, String> options, Duration lasts, Offer.Kind kind) {
        Offer offer = new Offer(
                names.next(),
                invocation.parlor(),
                kind == Offer.Kind.SURE ? Optional.of(invocation.player()) : Optional.empty(),
                path,
                options,
                clock.instant().plus(lasts),
                kind);
        offers.keep(offer);
        return offer;
    }
}
