package dev.parlor.bot.settings;

import dev.parlor.commands.office.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page about every setting, made from the table of keys. */
final class ReferencePage {
    private static final List<String> HEAD = List.of(
            "# Settings",
            "",
            "Everything has a default, so `parlor.yaml` may be missing or hold only what you change. A setting is read"
                    + " from the first of these that has it:",
            "",
            "1. the command line: `--set web.port=8080`, and `--data DIR` for the data folder,",
            "2. the environment: `PARLOR_WEB_PORT=8080`,",
            "3. the file `.env` beside `parlor.yaml`, with lines such as `PARLOR_WEB_PORT=8080`,",
            "4. `parlor.yaml` in the current folder, or the file named by `--settings FILE` or `PARLOR_SETTINGS`,",
            "5. the default.",
            "",
            "In `parlor.yaml` the dots are levels:",
            "",
            "```yaml",
            "parlor:",
            "  name: Night Shift",
            "tournament:",
            "  betting-window: 90s",
            "  prizes: [50%, 30%, 20%]",
            "```",
            "",
            "Secrets are taken from the environment or `.env` only, and shown nowhere. Every problem of every source is"
                    + " told at once, also of values that a stronger source replaces; nothing is repaired silently.",
            "`./parlor settings` prints what is in force and where it comes from. This page is the output of"
                    + " `./parlor settings --reference`.",
            "",
            "`/parlor reload`, given by who runs the bot, reads all of it and the content pack again while the house is"
                    + " open; where anything cannot be used, nothing changes. What is changed counts at once for "
                    + listed(Effect.AT_ONCE) + "; for tournaments that are announced from then on for "
                    + listed(Effect.NEW_TOURNAMENTS) + "; for the rest, and for which currencies there are, after a"
                    + " restart. Only the process that is asked reads again, and the environment of a program never"
                    + " changes: use the files.",
            "");

    private ReferencePage() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(HEAD);
        lines.add("| setting | default | what it does | what can be written |");
        lines.add("|---|---|---|---|");
        Keys.ALL.forEach(key -> lines.add(row(key)));
        return List.copyOf(lines);
    }

    private static String listed(Effect effect) {
        return Effects.names(effect).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String row(Key<?> key) {
        return "| `" + key.name() + "`<br>`" + key.variables().getLast() + "` | "
                + (key.fallback().isEmpty() ? "" : "`" + key.fallback() + "`")
                + " | " + key.says()
                + " | " + (key.secret() ? "a secret: " : "") + key.kind().expected() + " |";
    }
}
