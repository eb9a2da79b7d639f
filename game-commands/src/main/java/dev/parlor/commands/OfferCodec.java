package dev.parlor.commands;

import dev.parlor.core.PlayerId;
import dev.parlor.core.interaction.Button;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What buttons do as texts that can be stored. What was written is read as an equal offer. */
final class OfferCodec {
    private static final String VERSION = "1";

    private OfferCodec() {}

    static String write(Offer offer) {
        return Tape.blank()
                .put(VERSION)
                .putAll(offer.owner().stream().toList(), (tape, owner) -> tape.put(owner.value()))
                .put(offer.path().toString())
                .putAll(
                        List.copyOf(new TreeMap<>(offer.options()).entrySet()),
                        (tape, option) -> tape.put(option.getKey()).put(option.getValue()))
                .put(offer.kind().name().toLowerCase(Locale.ROOT))
                .toString();
    }

    /** Reads what stands behind a button; an illegal argument if it was written by another version. */
    static Offer read(Button button) {
        Tape tape = Tape.of(button.text());
        String version = tape.next();
        if (!version.equals(VERSION)) {
            throw new IllegalArgumentException(
                    "A stored button must have version " + VERSION + ", but has '" + version + "'");
        }
        Optional<PlayerId> owner =
                tape.all(each -> new PlayerId(each.next())).stream().findFirst();
        CommandPath path = CommandPath.of(tape.next());
        Map<String, String> options = new TreeMap<>();
        tape.all(each -> Map.entry(each.next(), each.next()))
                .forEach(option -> options.put(option.getKey(), option.getValue()));
        Offer offer = new Offer(
                button.id(),
                button.parlor(),
                owner,
                path,
                options,
                button.expires(),
                Offer.Kind.valueOf(tape.next().toUpperCase(Locale.ROOT)));
        tape.end();
        return offer;
    }
}
