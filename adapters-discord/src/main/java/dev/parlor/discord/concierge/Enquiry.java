package dev.parlor.discord.concierge;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Press;
import dev.parlor.commands.Reception;
import dev.parlor.commands.Request;
import dev.parlor.commands.Used;
import dev.parlor.discord.link.Attached;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.render.CustomId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the house what somebody on Discord asked. The interaction's own id names the act, and a file its address. */
record Enquiry(Reception reception, Visit visit) {
    Used ask(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> typed(typed);
            case Interaction.Pressed pressed -> used(pressed.customId(), Map.of());
            case Interaction.Chosen chosen -> used(chosen.customId(), chosen(chosen));
            case Interaction.Submitted submitted -> used(submitted.customId(), written(submitted));
            case Interaction.Asked asked ->
                throw new IllegalArgumentException("Nobody waits for an answer to " + visit);
        };
    }

    /** Discord may still show commands that the house no longer has. */
    private Used typed(Interaction.Typed typed) {
        return Used.beside(CommandPath.read(typed.path())
                .map(path -> reception.answer(request(path, typed)))
                .orElseGet(() -> reception.unknown(
                        String.join(" ", typed.path()), visit.arrival().locale(), visit.isByAnAdministrator())));
    }

    private Request request(CommandPath path, Interaction.Typed typed) {
        Map<String, String> given = new HashMap<>(typed.options());
        typed.files().forEach((option, file) -> given.put(option, file.url()));
        return new Request(
                visit.arrival().id(),
                visit.parlor(),
                visit.player(),
                path,
                given,
                visit.arrival().locale(),
                visit.isByAnAdministrator());
    }

    private static Map<String, String> chosen(Interaction.Chosen chosen) {
        return CustomId.read(chosen.customId())
                .option()
                .map(option -> Map.of(option, String.join(",", chosen.values())))
                .orElse(Map.of());
    }

    private static Map<String, String> written(Interaction.Submitted submitted) {
        Map<String, String> fields = new HashMap<>();
        submitted.fields().forEach((name, values) -> fields.put(name, written(submitted.files(), values)));
        return fields;
    }

    private static String written(Map<String, Attached> files, List<String> values) {
        return values.stream()
                .map(value ->
                        Optional.ofNullable(files.get(value)).map(Attached::url).orElse(value))
                .collect(Collectors.joining(","));
    }

    private Used used(String customId, Map<String, String> fields) {
        return reception.use(new Press(
                visit.arrival().id(),
                visit.parlor(),
                visit.player(),
                CustomId.read(customId).control(),
                fields,
                visit.arrival().locale(),
                visit.isByAnAdministrator()));
    }
}
