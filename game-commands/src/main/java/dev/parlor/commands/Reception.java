package dev.parlor.commands;

import dev.parlor.core.Identifiers;
import dev.parlor.core.interaction.Act;
import dev.parlor.core.interaction.InteractionDesk;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where every request comes in: understands it, sees that it may be, has it done once, and answers. It always answers;
 * what goes wrong is told with a reference.
 */
public final class Reception {
    private final Commands commands;
    private final People people;
    private final Interactions interactions;
    private final Offers offers;
    private final Controls controls;
    private final Faults faults;
    private final Identifiers references;
    private final InstantSource clock;
    private final Single single = new Single();

    /**
     * A reception.
     *
     * @param commands what can be asked for
     * @param people who is meant by a name
     * @param stores where answers and offers are kept
     * @param faults who is told of faults
     * @param names where the names of offers and faults come from
     * @param clock tells whether an offer has expired
     */
    public Reception(
            Commands commands, People people, Stores stores, Faults faults, Identifiers names, InstantSource clock) {
        this.commands = commands;
        this.people = people;
        this.interactions = stores.interactions();
        this.offers = stores.offers();
        this.controls = new Controls(offers, names, clock);
        this.faults = faults;
        this.references = names;
        this.clock = clock;
    }

    /**
     * Where answers and offers are kept.
     *
     * @param interactions the answers
     * @param offers the content of buttons
     */
    public record Stores(Interactions interactions, Offers offers) {
        /**
         * Both on one desk.
         *
         * @param desk keeps them
         * @param clock tells when it is time to tidy up
         * @return the stores
         */
        public static Stores on(InteractionDesk desk, InstantSource clock) {
            return new Stores(new Interactions(desk, clock), new Offers(desk));
        }
    }

    /**
     * Answers a command.
     *
     * @param request what somebody typed
     * @return the answer; the same for a retry
     */
    public Reply answer(Request request) {
        Words words = Messages.in(request.locale());
        return guarded(
                request.path().typed(),
                words,
                () -> once(request, () -> perform(request, words, false)),
                reply -> reply);
    }

    /**
     * Answers something that is no command.
     *
     * @param typed what somebody typed, any text
     * @param locale the person's language
     * @param administrator whether the person runs the community
     * @return what was probably meant
     */
    public Reply unknown(String typed, Locale locale, boolean administrator) {
        return new Refusals(Messages.in(locale), commands).unknown(typed, administrator);
    }

    /**
     * Answers the use of a button, a select or a form.
     *
     * @param press what somebody used
     * @return the answer; the same for a retry
     */
    public Reply press(Press press) {
        return use(press).reply();
    }

    /**
     * Answers the use of a button, a select or a form, for a chat that can change what it showed.
     *
     * @param press what somebody used
     * @return the answer, and where it belongs; the same for a retry
     */
    public Used use(Press press) {
        Words words = Messages.in(press.locale());
        return ControlId.read(press.control())
                .map(control -> guarded(press.control(), words, () -> use(press, control, words), Used::beside))
                .orElseGet(() -> Used.beside(Reply.privately(words.say("offer.unknown"))));
    }

    private Used use(Press press, ControlId control, Words words) {
        return offers.find(press.parlor(), control.offer())
                .map(offer ->
                        guarded(offer.path().typed(), words, () -> use(press, control, offer, words), Used::beside))
                .orElseGet(() -> Used.beside(Reply.privately(words.say("offer.unknown"))));
    }

    private Used use(Press press, ControlId control, Offer offer, Words words) {
        if (offer.owner().filter(owner -> !owner.equals(press.player())).isPresent()) {
            return Used.beside(Reply.privately(
                    words.say("offer.others", Slot.person("owner", offer.owner().orElseThrow()))));
        }
        Request request = request(press, offer);
        AtomicBoolean first = new AtomicBoolean();
        Reply reply = once(request, () -> {
            first.set(true);
            return press(press, control, offer, request, words);
        });
        return new Used(reply, takesThePlace(offer), offer.isConfirmation() && !first.get());
    }

    private boolean takesThePlace(Offer offer) {
        return switch (offer.kind()) {
            case QUICK -> false;
            case PAGE ->
                commands.find(offer.path())
                        .filter(command -> command.declaration().visibility() == Visibility.PRIVATE)
                        .isPresent();
            case SURE -> true;
        };
    }

    private Reply press(Press press, ControlId control, Offer offer, Request request, Words words) {
        if (!clock.instant().isBefore(offer.expires())) {
            return Reply.privately(words.say(
                    "offer.expired",
                    Slot.due("when", offer.expires()),
                    Slot.code("command", offer.path().typed())));
        }
        if (control.action() == ControlId.Action.LEAVE) {
            return Reply.privately(words.say("confirm.left"));
        }
        return asking(press, offer, request, words).orElseGet(() -> perform(request, words, offer.isConfirmation()));
    }

    /** A form, if the command of a button needs more than the button knows. */
    private Optional<Reply> asking(Press press, Offer offer, Request request, Words words) {
        return commands.find(offer.path())
                .map(command -> reader(command, request).missing(request.given()))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> controls.form(press, offer, missing, words));
    }

    private static Request request(Press press, Offer offer) {
        Map<String, String> options = new HashMap<>(offer.options());
        options.putAll(press.fields());
        String act = offer.isConfirmation() ? offer.id() : press.id();
        return new Request(
                act, press.parlor(), press.player(), offer.path(), options, press.locale(), press.administrator());
    }

    private Reply once(Request request, Supplier<Reply> work) {
        Act act = new Act(request.parlor(), request.player(), request.id());
        return single.run(act, () -> interactions.find(act).orElseGet(() -> kept(act, request.path(), work.get())));
    }

    /** The act is done, so its answer is told even if it cannot be kept. */
    private Reply kept(Act act, CommandPath path, Reply reply) {
        Reply told = attempted(path, () -> interactions.keep(act, reply)).orElse(reply);
        attempted(path, interactions::prune);
        return told;
    }

    private <T> Optional<T> attempted(CommandPath path, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException fault) {
            faults.report(references.next(), path.typed(), fault);
            return Optional.empty();
        }
    }

    private Reply perform(Request request, Words words, boolean confirmed) {
        Optional<Command> command = commands.find(request.path());
        if (command.isEmpty()) {
            return new Refusals(words, commands).unknown(request.path().toString(), request.administrator());
        }
        Declaration declaration = command.get().declaration();
        if (declaration.audience() == Audience.ADMINISTRATOR && !request.administrator()) {
            return Reply.privately(words.say(
                    "refused.administrator", Slot.code("command", request.path().typed())));
        }
        return switch (reader(command.get(), request).read(request.given())) {
            case Parsed.Fit fit -> command.get().run(invocation(request, fit.options(), words, confirmed));
            case Parsed.Unknown unknown -> new Refusals(words, commands).unknown(declaration, unknown);
            case Parsed.Missing missing -> new Refusals(words, commands).missing(declaration, missing);
            case Parsed.Misfit misfit -> new Refusals(words, commands).misfit(declaration, misfit);
        };
    }

    private OptionReader reader(Command command, Request request) {
        return new OptionReader(people, request.parlor(), command.declaration().options());
    }

    private static Invocation invocation(Request request, Options options, Words words, boolean confirmed) {
        return new Invocation(
                request.id(),
                request.parlor(),
                request.player(),
                request.path(),
                options,
                words,
                request.administrator(),
                confirmed);
    }

    private <T> T guarded(String where, Words words, Supplier<T> work, Function<Reply, T> told) {
        try {
            return work.get();
        } catch (RuntimeException fault) {
            String reference = references.next();
            faults.report(reference, where, fault);
            return told.apply(Reply.privately(words.say("fault", Slot.code("reference", reference))));
        }
    }
}
