package dev.parlor.bot.settings;

import com.google.inject.Inject;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parlor settings}: shows what is in force and where it comes from. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = {
            "Show every setting in force, its value and where that comes from. Secrets are masked.",
            "Stronger first: the command line, the environment, .env beside the file, parlor.yaml, the default."
        })
public final class SettingsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Screen screen;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(names = "--reference", description = "Print what can be set, as a page in Markdown, instead.")
    private boolean reference;

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     */
    @Inject
    public SettingsCommand(Surroundings surroundings, Screen screen) {
        this.surroundings = surroundings;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (reference) {
            ReferencePage.lines().forEach(screen::line);
        } else {
            show(options.read(surroundings).values().all());
        }
        return 0;
    }

    private void show(List<Written> all) {
        int names = widest(all, entry -> Columns.of(entry.key().name()));
        int values = widest(all, entry -> Columns.of(value(entry)));
        for (Written entry : all) {
            boolean set = entry.layer() != Layer.DEFAULT;
            String value = Columns.left(value(entry), values);
            screen.line(Columns.left(entry.key().name(), names)
                    + "  "
                    + (set ? screen.bold(Ink.BRASS, value) : value)
                    + "  "
                    + screen.ink(Ink.FAINT, entry.place().toString()));
        }
    }

    private static int widest(List<Written> all, ToIntFunction<Written> width) {
        return all.stream().mapToInt(width).max().orElse(0);
    }

    private static String value(Written entry) {
        return entry.text().isEmpty() ? "-" : entry.shown();
    }
}
