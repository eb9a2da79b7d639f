package dev.parlor.bot.table;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Stage;
import dev.parlor.bot.content.Content;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.data.DataFolder;
import dev.parlor.bot.endpoints.EndpointsModule;
import dev.parlor.bot.house.HouseModule;
import dev.parlor.bot.log.Logs;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.ShowModule;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.jooq.Database;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code parlor table}, and {@code parlor} alone where no token of Discord is set: the local table. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "Open the local table: several people at one console, tournaments that run by themselves, bets and books"
                    + " that outlive the program.",
            "In a terminal Tab completes and Ctrl-D leaves. Lines from a pipe are answered one by one, and the end of"
                    + " the pipe leaves."
        },
        footerHeading = "%n",
        footer = {
            "A signal such as SIGTERM closes the house: running steps end, the next start goes on. Ctrl-C in a terminal"
                    + " only clears the line."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:somebody left",
            "128 and more:a signal, such as 143 for SIGTERM",
            "2:something that was asked for cannot be done, such as a data folder that is in use",
            "3:a fault of the program"
        })
public final class TableCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(TableCommand.class);

    private final Surroundings surroundings;
    private final Screen screen;
    private final Keyboard keyboard;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     * @param keyboard where people type
     */
    @Inject
    public TableCommand(Surroundings surroundings, Screen screen, Keyboard keyboard) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.keyboard = keyboard;
    }

    @Override
    public Integer call() throws IOException {
        return spend(options.read(surroundings));
    }

    /**
     * Opens the table, until somebody leaves.
     *
     * @param effective the settings in force
     * @return the exit code
     * @throws IOException if a file cannot be used
     */
    public int spend(Effective effective) throws IOException {
        Settings settings = effective.settings();
        Content content = ContentPack.read(settings.content());
        try (DataFolder data = DataFolder.open(settings.data());
                Logs logs = Logs.open(data.path(), settings.logging(), effective.secrets());
                Database database = DatabasePlace.of(settings).opened()) {
            LOG.info("The table in {} is open; this is written to {}", data.path(), logs.file());
            Guice.createInjector(
                            Stage.PRODUCTION,
                            new HouseModule(effective, content, database, data.node()),
                            new ShowModule(),
                            new TableModule(),
                            new EndpointsModule())
                    .getInstance(Evening.class)
                    .spend(keyboard, screen);
            return ExitCode.OK;
        }
    }
}
